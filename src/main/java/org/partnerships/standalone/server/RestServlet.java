package org.partnerships.standalone.server;

import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

import java.util.List;

import javax.servlet.ServletConfig;
import javax.servlet.ServletException;

/** RESTEasy under {@value #PREFIX}, with the resources and providers it is given. */
final class RestServlet extends HttpServletDispatcher {

    static final String PREFIX = "/.rest";

    private static final long serialVersionUID = 1L;

    private final transient ResteasyDeployment deployment = new ResteasyDeploymentImpl();

    RestServlet(List<Object> resources, List<Object> providers) {
        deployment.getResources().addAll(resources);
        deployment.getProviders().addAll(providers);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        deployment.start();
        config.getServletContext().setAttribute(ResteasyDeployment.class.getName(), deployment);
        super.init(config);
    }

    @Override
    public void destroy() {
        super.destroy();
        deployment.stop();
    }
}
