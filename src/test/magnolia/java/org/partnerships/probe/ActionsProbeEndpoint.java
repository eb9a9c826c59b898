package org.partnerships.probe;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.ui.api.action.CommandActionDefinition;
import info.magnolia.ui.api.app.registry.AppDescriptorRegistry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Does what an action in an app does to the nodes that are chosen there: runs its command. */
@Path("/actions-probe")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class ActionsProbeEndpoint {

    private final AppDescriptorRegistry apps;
    private final CommandsManager commands;

    @Inject
    public ActionsProbeEndpoint(AppDescriptorRegistry apps, CommandsManager commands) {
        this.apps = apps;
        this.commands = commands;
    }

    /** One node. Answers "done", or what the command failed with. */
    @POST
    @Path("/{app}/{action}/{workspace}/{path:.+}")
    public String run(
            @PathParam("app") String app,
            @PathParam("action") String action,
            @PathParam("workspace") String workspace,
            @PathParam("path") String path) {
        CommandActionDefinition definition = definition(app, action);
        Map<String, Object> parameters = new HashMap<>(definition.getParams());
        parameters.put("repository", workspace);
        parameters.put("path", "/" + path);
        return run(definition, parameters);
    }

    /** All of them in one command, as an action that is "bulk". Answers as for one. */
    @POST
    @Path("/{app}/{action}/{workspace}")
    public String runTogether(
            @PathParam("app") String app,
            @PathParam("action") String action,
            @PathParam("workspace") String workspace,
            @QueryParam("path") List<String> paths)
            throws RepositoryException {
        CommandActionDefinition definition = definition(app, action);
        Session session = MgnlContext.getJCRSession(workspace);
        List<String> ids = new ArrayList<>();
        for (String path : paths) {
            ids.add(session.getNode(path).getIdentifier());
        }
        Map<String, Object> parameters = new HashMap<>(definition.getParams());
        parameters.put("repository", workspace);
        parameters.put("uuids", ids);
        return run(definition, parameters);
    }

    private CommandActionDefinition definition(String app, String action) {
        return (CommandActionDefinition)
                apps.getProvider(app)
                        .get()
                        .getSubApps()
                        .get("browser")
                        .getActions()
                        .get(action);
    }

    private String run(CommandActionDefinition definition, Map<String, Object> parameters) {
        try {
            commands.executeCommand(definition.getCatalog(), definition.getCommand(), parameters);
            return "done";
        } catch (Exception failure) {
            return failure.getMessage();
        }
    }
}
