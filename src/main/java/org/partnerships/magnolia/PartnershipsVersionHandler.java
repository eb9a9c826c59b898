package org.partnerships.magnolia;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.AddURIPermissionTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.IsInstallSamplesTask;
import info.magnolia.module.delta.NodeExistsDelegateTask;
import info.magnolia.module.delta.SamplesBootstrapTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;

import org.partnerships.content.ContentType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Installs as every module does, and once, on a public instance only, lets anonymous read what the
 * endpoints deliver. Updates touch no content; they only add to the editors' role, unless it was
 * deleted, what newer versions of the module need.
 */
public class PartnershipsVersionHandler extends DefaultModuleVersionHandler {

    private static final String ANONYMOUS = "anonymous";
    private static final String READER_ROLE = "partnerships-reader";
    private static final String EDITOR_ROLE = "partnerships-editor";
    private static final String NODES = "/.rest/nodes/v1/";

    @Override
    protected List<Task> getBasicInstallTasks(InstallContext installContext) {
        List<Task> tasks = new ArrayList<>(super.getBasicInstallTasks(installContext));
        tasks.replaceAll(task -> task instanceof SamplesBootstrapTask ? samples() : task);
        return tasks;
    }

    private static Task samples() {
        return new IsInstallSamplesTask(
                "Samples", "Installs the samples where Magnolia is told to.", new SamplesTask());
    }

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        // Nothing on author: there, anonymous would see what is not published yet.
        return List.of(
                new IsAdminInstanceDelegateTask(
                        "Reader role",
                        (Task) null,
                        new AddRoleToUserTask("Reader role", ANONYMOUS, READER_ROLE)));
    }

    @Override
    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        List<Task> tasks = new ArrayList<>(super.getDefaultUpdateTasks(forVersion));
        Arrays.stream(ContentType.values())
                .map(PartnershipsVersionHandler::letEditorsWriteNodes)
                .forEach(tasks::add);
        return tasks;
    }

    /** As in the role's bootstrap file. Adds nothing twice. */
    private static Task letEditorsWriteNodes(ContentType type) {
        String uri = NODES + type.workspace() + "*";
        return new NodeExistsDelegateTask(
                "Editor role",
                "Lets editors change " + type.workspace() + " through Magnolia's nodes endpoint.",
                "userroles",
                "/" + EDITOR_ROLE,
                new AddURIPermissionTask(
                        "Editor role", EDITOR_ROLE, uri, AddURIPermissionTask.GET_POST));
    }
}
