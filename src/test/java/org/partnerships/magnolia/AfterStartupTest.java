package org.partnerships.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import info.magnolia.event.EventBus;
import info.magnolia.event.HandlerRegistration;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.ModulesStartedEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import java.util.concurrent.atomic.AtomicInteger;

class AfterStartupTest {

    private static final int MODULE_RESTART = 2;

    private final EventBus events = mock();
    private final HandlerRegistration registration = mock();
    private final ModuleLifecycleContext context = mock();
    private final AtomicInteger runs = new AtomicInteger();
    private final AfterStartup afterStartup = new AfterStartup(events);

    @BeforeEach
    void register() {
        when(events.addHandler(eq(ModulesStartedEvent.class), any())).thenReturn(registration);
        when(context.getPhase()).thenReturn(ModuleLifecycleContext.PHASE_SYSTEM_STARTUP);
    }

    @Test
    void runsOnceAllModulesHaveStarted() {
        afterStartup.run(context, runs::incrementAndGet);
        assertThat(runs).hasValue(0);

        allModulesHaveStarted();
        allModulesHaveStarted();

        assertThat(runs).hasValue(1);
        verify(registration).removeHandler();
    }

    @Test
    void runsAtOnceWhenOnlyThisModuleStartsAgain() {
        when(context.getPhase()).thenReturn(MODULE_RESTART);

        afterStartup.run(context, runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }

    @Test
    void doesNotRunWhatWasStoppedMeanwhile() {
        afterStartup.run(context, runs::incrementAndGet);

        afterStartup.cancel();
        allModulesHaveStarted();

        assertThat(runs).hasValue(0);
        verify(registration).removeHandler();
    }

    private void allModulesHaveStarted() {
        ArgumentCaptor<ModulesStartedEvent.Handler> handler =
                ArgumentCaptor.forClass(ModulesStartedEvent.Handler.class);
        verify(events).addHandler(eq(ModulesStartedEvent.class), handler.capture());
        handler.getValue().onModuleStartupCompleted(mock());
    }
}
