package org.partnerships.probe;

import info.magnolia.cms.core.version.VersionManager;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.config.registry.Registry;
import info.magnolia.config.registry.RegistryFacade;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.ModuleLifecycleContextImpl;
import info.magnolia.module.ModuleRegistry;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.version.VersionIterator;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Tells the acceptance tests what Magnolia tells nobody outside. Compiled against the web application
 * under test and put into a copy of it only; no part of the module.
 */
@Path("/probe")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class ProbeEndpoint {

    private final RegistryFacade registries;
    private final SecuritySupport security;
    private final ModuleRegistry modules;

    @Inject
    public ProbeEndpoint(
            RegistryFacade registries, SecuritySupport security, ModuleRegistry modules) {
        this.registries = registries;
        this.security = security;
        this.modules = modules;
    }

    /** Our definitions and those that we decorate, a line each: type and name. */
    @GET
    @Path("/definitions")
    public String definitions() {
        return ours().stream()
                .map(p -> p.getMetadata().getType().getName() + " " + name(p))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with them, whatever the severity. */
    @GET
    @Path("/problems")
    public String problems() {
        return ours().stream()
                .flatMap(
                        p ->
                                p.getProblems().stream()
                                        .map(
                                                problem ->
                                                        String.join(
                                                                " ",
                                                                name(p),
                                                                problem.getSeverityType() + ":",
                                                                problem.getTitle() + ":",
                                                                problem.getDetails())))
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** Names of the threads that run. */
    @GET
    @Path("/threads")
    public String threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Adds a user whose password is his name. */
    @POST
    @Path("/users/{name}")
    public Response addUser(@PathParam("name") String name, @QueryParam("roles") String roles) {
        UserManager users = security.getUserManager("admin");
        User user = users.createUser(name, name);
        for (String role : roles.split(",")) {
            user = users.addRole(user, role);
        }
        return Response.ok("").build();
    }

    /** Marks a node as deleted, as the apps do before the deletion is published. */
    @POST
    @Path("/deleted/{workspace}/{path:.+}")
    public Response markAsDeleted(
            @PathParam("workspace") String workspace, @PathParam("path") String path)
            throws RepositoryException {
        Node node = MgnlContext.getJCRSession(workspace).getNode("/" + path);
        node.addMixin(NodeTypes.Deleted.NAME);
        node.getSession().save();
        return Response.ok("").build();
    }

    /** Names of the versions that Magnolia has of a node. */
    @GET
    @Path("/versions/{workspace}/{path:.+}")
    public String versions(
            @PathParam("workspace") String workspace, @PathParam("path") String path)
            throws RepositoryException {
        VersionIterator versions =
                VersionManager.getInstance()
                        .getAllVersions(MgnlContext.getJCRSession(workspace).getNode("/" + path));
        List<String> names = new ArrayList<>();
        while (versions != null && versions.hasNext()) {
            String name = versions.nextVersion().getName();
            if (!"jcr:rootVersion".equals(name)) {
                names.add(name);
            }
        }
        return String.join("\n", names);
    }

    /** Stops the module, as Magnolia does before it starts it again. */
    @POST
    @Path("/module/stopped")
    public Response stop() {
        module().stop(null);
        return Response.ok("").build();
    }

    @POST
    @Path("/module/started")
    public Response start() {
        ModuleLifecycleContextImpl context = new ModuleLifecycleContextImpl();
        context.setPhase(ModuleLifecycleContext.PHASE_MODULE_RESTART);
        module().start(context);
        return Response.ok("").build();
    }

    /** Stops the module and drops its index, so that what it took can be seen. */
    @POST
    @Path("/index/dropped")
    public Response dropIndex() throws ReflectiveOperationException {
        ModuleLifecycle module = module();
        module.stop(null);
        Field related = module.getClass().getDeclaredField("related");
        related.setAccessible(true);
        related.set(module, null);
        return Response.ok("").build();
    }

    private ModuleLifecycle module() {
        return (ModuleLifecycle) modules.getModuleInstance("partnerships");
    }

    private List<DefinitionProvider<?>> ours() {
        List<DefinitionProvider<?>> ours = new ArrayList<>();
        for (Registry<?> registry : registries.all()) {
            for (DefinitionProvider<?> provider : registry.getAllProviders()) {
                // Some problems only show once it was asked for.
                provider.isValid();
                if (isOurs(provider)) {
                    ours.add(provider);
                }
            }
        }
        return ours;
    }

    private static boolean isOurs(DefinitionProvider<?> provider) {
        return "partnerships".equals(provider.getMetadata().getModule())
                || provider.getDecorators().stream()
                        .anyMatch(decorator -> decorator.toString().contains("partnerships"))
                || provider.getProblems().stream()
                        .anyMatch(problem -> problem.toString().contains("partnerships"));
    }

    private static String name(DefinitionProvider<?> provider) {
        return provider.getMetadata().getReferenceId();
    }
}
