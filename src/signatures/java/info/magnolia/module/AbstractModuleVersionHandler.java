package info.magnolia.module;

import info.magnolia.module.delta.Task;

import java.util.List;

public abstract class AbstractModuleVersionHandler {

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        throw new UnsupportedOperationException("a signature only");
    }
}
