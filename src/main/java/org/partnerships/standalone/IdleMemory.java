package org.partnerships.standalone;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Gives memory back that an idle server does not need: Java alone keeps for good what the start
 * took, several times what is in use afterwards.
 */
final class IdleMemory {

    /** How much of the heap may be free after a collection, in percent. */
    static final int MAX_FREE = 10;

    private IdleMemory() {}

    /**
     * Collects garbage once, which takes some hundredths of a second. The heap grows again as
     * needed; unless whoever started Java has chosen otherwise, it no longer keeps much in reserve.
     */
    static void release() {
        HotSpotDiagnosticMXBean java =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java != null) {
            set("MinHeapFreeRatio", MAX_FREE / 2, java);
            set("MaxHeapFreeRatio", MAX_FREE, java);
        }
        System.gc();
        trim();
    }

    /** What the start has freed outside the heap; Java from 17.0.9 on Linux gives it back. */
    private static void trim() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException unknownToThisJava) {
            // More memory is kept then, which harms nothing.
        }
    }

    private static void set(String option, int percent, HotSpotDiagnosticMXBean java) {
        try {
            if (java.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
                java.setVMOption(option, String.valueOf(percent));
            }
        } catch (IllegalArgumentException unknownToThisJava) {
            // More memory is kept then, which harms nothing.
        }
    }
}
