package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

public abstract class BootstrapResourcesTask implements Task {

    public BootstrapResourcesTask(String name, String description) {
        throw new UnsupportedOperationException("a signature only");
    }

    protected boolean acceptResource(InstallContext context, String resourceName) {
        throw new UnsupportedOperationException("a signature only");
    }
}
