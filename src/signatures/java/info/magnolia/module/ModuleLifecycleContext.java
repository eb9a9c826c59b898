package info.magnolia.module;

public interface ModuleLifecycleContext {

    int PHASE_SYSTEM_STARTUP = 1;

    int getPhase();
}
