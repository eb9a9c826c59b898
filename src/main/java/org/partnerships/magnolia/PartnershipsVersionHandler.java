package org.partnerships.magnolia;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;

import java.util.List;

/**
 * Installs as every module does, and once, on a public instance only, lets anonymous read what the
 * endpoints deliver. Updates touch neither content nor roles.
 */
public class PartnershipsVersionHandler extends DefaultModuleVersionHandler {

    private static final String ANONYMOUS = "anonymous";
    private static final String READER_ROLE = "partnerships-reader";

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        // Nothing on author: there, anonymous would see what is not published yet.
        return List.of(
                new IsAdminInstanceDelegateTask(
                        "Reader role",
                        (Task) null,
                        new AddRoleToUserTask("Reader role", ANONYMOUS, READER_ROLE)));
    }
}
