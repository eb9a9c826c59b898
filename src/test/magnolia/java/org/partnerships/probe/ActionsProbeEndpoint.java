package org.partnerships.probe;

import info.magnolia.commands.CommandsManager;
import info.magnolia.ui.api.action.CommandActionDefinition;
import info.magnolia.ui.api.app.registry.AppDescriptorRegistry;

import java.util.HashMap;
import java.util.Map;

import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Does what an action in an app does to the node that is chosen there: runs its command. */
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

    /** Answers "done", or what the command failed with. */
    @POST
    @Path("/{app}/{action}/{workspace}/{path:.+}")
    public String run(
            @PathParam("app") String app,
            @PathParam("action") String action,
            @PathParam("workspace") String workspace,
            @PathParam("path") String path) {
        CommandActionDefinition definition =
                (CommandActionDefinition)
                        apps.getProvider(app)
                                .get()
                                .getSubApps()
                                .get("browser")
                                .getActions()
                                .get(action);
        Map<String, Object> parameters = new HashMap<>(definition.getParams());
        parameters.put("repository", workspace);
        parameters.put("path", "/" + path);
        try {
            commands.executeCommand(definition.getCatalog(), definition.getCommand(), parameters);
            return "done";
        } catch (Exception failure) {
            return failure.getMessage();
        }
    }
}
