package info.magnolia.module;

public interface ModuleLifecycle {

    void start(ModuleLifecycleContext moduleLifecycleContext);

    void stop(ModuleLifecycleContext moduleLifecycleContext);
}
