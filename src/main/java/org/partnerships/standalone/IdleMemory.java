package org.partnerships.standalone;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;

import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Gives memory back that an idle server does not need: Java alone keeps for good what the start
 * took, several times what is in use.
 */
final class IdleMemory {

    /** How long nothing is collected before an idle heap is, in milliseconds (JEP 346). */
    static final String COLLECTION_INTERVAL = "20000";

    /** How much of the heap may be free after a collection, in percent. */
    static final String MAX_FREE = "30";

    static final String MIN_FREE = "10";

    private IdleMemory() {}

    /** From now on, in this process; of no effect in a Java that knows no such settings. */
    static void release() {
        HotSpotDiagnosticMXBean java =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java == null) {
            return;
        }
        Map.of(
                        "G1PeriodicGCInterval", COLLECTION_INTERVAL,
                        "MinHeapFreeRatio", MIN_FREE,
                        "MaxHeapFreeRatio", MAX_FREE)
                .forEach((option, value) -> set(option, value, java));
    }

    private static void set(String option, String value, HotSpotDiagnosticMXBean java) {
        try {
            // What whoever started Java has chosen stays.
            if (java.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
                java.setVMOption(option, value);
            }
        } catch (IllegalArgumentException unknownToThisJava) {
            // Memory is kept then, which harms nothing.
        }
    }
}
