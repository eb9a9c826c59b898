package info.magnolia.module;

public interface ModuleLifecycleContext {}
