package info.magnolia.module;

import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;

import java.util.List;

public abstract class AbstractModuleVersionHandler {

    protected abstract List<Task> getBasicInstallTasks(InstallContext installContext);

    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        throw new UnsupportedOperationException("a signature only");
    }

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        throw new UnsupportedOperationException("a signature only");
    }
}
