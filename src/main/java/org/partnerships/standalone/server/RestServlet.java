package org.partnerships.standalone.server;

import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.providers.ByteArrayProvider;
import org.jboss.resteasy.plugins.providers.InputStreamProvider;
import org.jboss.resteasy.plugins.providers.StreamingOutputProvider;
import org.jboss.resteasy.plugins.providers.StringTextStar;
import org.jboss.resteasy.plugins.providers.jackson.ResteasyJackson2Provider;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.partnerships.rest.RequestExceptionMapper;

import java.util.List;

import javax.servlet.ServletConfig;
import javax.servlet.ServletException;

/** RESTEasy under {@value #PREFIX}. Ready to register resources when constructed. */
final class RestServlet extends HttpServletDispatcher {

    static final String PREFIX = "/.rest";

    static final String PATTERN = PREFIX + "/*";

    private static final long serialVersionUID = 1L;

    /** Only what our resources return; looking for all of RESTEasy's own costs start-up time. */
    private static final List<Class<?>> BODY_PROVIDERS =
            List.of(
                    ResteasyJackson2Provider.class,
                    StringTextStar.class,
                    ByteArrayProvider.class,
                    InputStreamProvider.class,
                    StreamingOutputProvider.class);

    private final transient ResteasyDeployment deployment = new ResteasyDeploymentImpl();

    RestServlet() {
        deployment.setRegisterBuiltin(false);
        BODY_PROVIDERS.forEach(
                provider -> deployment.getScannedProviderClasses().add(provider.getName()));
        deployment.getProviders().add(new RequestExceptionMapper());
        deployment.start();
    }

    /** Where resources are added and removed, also while requests are answered. */
    Registry registry() {
        return deployment.getRegistry();
    }

    /** Adds an exception mapper, a filter or a body writer; before the first request. */
    void addProvider(Object provider) {
        deployment.getProviderFactory().registerProviderInstance(provider);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        config.getServletContext().setAttribute(ResteasyDeployment.class.getName(), deployment);
        super.init(config);
    }

    @Override
    public void destroy() {
        super.destroy();
        deployment.stop();
    }
}
