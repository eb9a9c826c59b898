package org.partnerships.standalone.rest;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.StandaloneRepository;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.servlet.Filter;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;

public final class TestServer {

    public static void main(String[] args) throws Exception {
        Path folder = Path.of("/work/shared/delivery-conformance");
        LightModules modules = LightModules.read(List.of(folder.resolve("light-modules")));
        StandaloneRepository repository = StandaloneRepository.temporary();
        repository.prepare(modules.contentTypes()).forEach(System.out::println);
        repository
                .importContent(List.of(folder.resolve("content"), folder.resolve("setup")))
                .forEach(System.out::println);
        repository.access().grant(Access.ANONYMOUS, "conformance-anonymous");
        DeliveryEndpoints endpoints = new DeliveryEndpoints(repository, Map.of(), "", modules);
        start(endpoints, modules, Integer.parseInt(args[0]));
    }

    static void start(DeliveryEndpoints endpoints, LightModules modules, int port)
            throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(new File("target/tomcat").getAbsolutePath());
        tomcat.setPort(port);
        tomcat.getConnector();
        Context context = tomcat.addContext("", null);
        for (Filter filter : endpoints.filters()) {
            FilterDef def = new FilterDef();
            def.setFilterName(filter.getClass().getSimpleName());
            def.setFilter(filter);
            context.addFilterDef(def);
            FilterMap map = new FilterMap();
            map.setFilterName(def.getFilterName());
            map.addURLPatternDecoded("/.rest/*");
            context.addFilterMap(map);
        }
        HttpServletDispatcher servlet = new Rest(endpoints, modules);
        Tomcat.addServlet(context, "rest", servlet).addMapping("/.rest/*");
        context.addParameter("resteasy.servlet.mapping.prefix", "/.rest");
        tomcat.start();
        System.out.println("up");
        tomcat.getServer().await();
    }

    private static final class Rest extends HttpServletDispatcher {
        private static final long serialVersionUID = 1L;
        private final transient DeliveryEndpoints endpoints;
        private final transient LightModules modules;

        Rest(DeliveryEndpoints endpoints, LightModules modules) {
            this.endpoints = endpoints;
            this.modules = modules;
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            ResteasyDeployment deployment = new ResteasyDeploymentImpl();
            deployment.setRegisterBuiltin(false);
            for (Class<?> type :
                    List.of(
                            org.jboss.resteasy.plugins.providers.ByteArrayProvider.class,
                            org.jboss.resteasy.plugins.providers.StringTextStar.class)) {
                deployment.getScannedProviderClasses().add(type.getName());
            }
            deployment.getProviders().addAll(endpoints.providers());
            deployment.start();
            endpoints.register(deployment.getRegistry(), modules);
            config.getServletContext().setAttribute(ResteasyDeployment.class.getName(), deployment);
            super.init(config);
        }
    }
}
