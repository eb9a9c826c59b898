package org.partnerships.magnolia;

import info.magnolia.event.EventBus;
import info.magnolia.event.HandlerRegistration;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.ModulesStartedEvent;

/**
 * Puts work off until all modules have started, so that Magnolia's start does not wait for it.
 * Thread-safe.
 */
final class AfterStartup {

    private final EventBus events;
    private HandlerRegistration waiting;

    AfterStartup(EventBus events) {
        this.events = events;
    }

    /** Runs it when the modules have started; at once when only this one starts again. */
    synchronized void run(ModuleLifecycleContext context, Runnable work) {
        if (context.getPhase() == ModuleLifecycleContext.PHASE_SYSTEM_STARTUP) {
            ModulesStartedEvent.Handler handler = event -> started(work);
            waiting = events.addHandler(ModulesStartedEvent.class, handler);
        } else {
            work.run();
        }
    }

    private synchronized void started(Runnable work) {
        if (waiting != null) {
            cancel();
            work.run();
        }
    }

    /** What still waits is not run any more. */
    synchronized void cancel() {
        if (waiting != null) {
            waiting.removeHandler();
            waiting = null;
        }
    }
}
