package org.partnerships.related.benchmark;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is in use after a full collection, in bytes.
 *
 * @param objects all objects that are still referred to
 * @param heap these and what lies between them: the usual collector, G1, gives each array of half a
 *     megabyte or more whole megabytes
 */
record Memory(long objects, long heap) {

    static Memory now() {
        long objects = liveBytes();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Memory(objects, runtime.totalMemory() - runtime.freeMemory());
    }

    /** The last line of the virtual machine's own count, which collects first. */
    private static long liveBytes() {
        try {
            Object histogram =
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(
                                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                    "gcClassHistogram",
                                    new Object[] {new String[0]},
                                    new String[] {String[].class.getName()});
            String[] total = histogram.toString().strip().split("\\s+");
            return Long.parseLong(total[total.length - 1]);
        } catch (JMException e) {
            throw new IllegalStateException("The virtual machine does not count its objects", e);
        }
    }
}
