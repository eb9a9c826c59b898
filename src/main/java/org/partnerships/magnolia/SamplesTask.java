package org.partnerships.magnolia;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.BootstrapResourcesTask;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import javax.jcr.RepositoryException;

/**
 * Installs the samples as Magnolia does, but leaves out those of workspaces that are missing:
 * without a category workspace, Magnolia would not install the module at all.
 */
final class SamplesTask extends BootstrapResourcesTask {

    private static final Logger LOG = LoggerFactory.getLogger(SamplesTask.class);
    private static final String FOLDER = "/mgnl-bootstrap-samples/partnerships/";

    SamplesTask() {
        super("Bootstrap samples", "Bootstraps samples content.");
    }

    @Override
    protected boolean acceptResource(InstallContext context, String resourceName) {
        return resourceName.startsWith(FOLDER)
                && super.acceptResource(context, resourceName)
                && hasWorkspace(context, workspace(resourceName));
    }

    private static String workspace(String resourceName) {
        String name = resourceName.substring(FOLDER.length());
        return name.substring(0, name.indexOf('.'));
    }

    private static boolean hasWorkspace(InstallContext context, String workspace) {
        try {
            context.getJCRSession(workspace);
            return true;
        } catch (RepositoryException e) {
            LOG.warn("The samples of workspace {} are left out: {}", workspace, e.toString());
            return false;
        }
    }
}
