import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;

import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.partnerships.content.ContentItems;
import org.partnerships.content.RelatedFeed;
import org.partnerships.content.SiteLocales;
import org.partnerships.related.RelatedContent;
import org.partnerships.rest.RelatedEndpoint;
import org.partnerships.rest.RelatedLimits;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The related endpoint of the jakarta jar on RESTEasy 6 and Tomcat 10.1, with the samples. Prints
 * its port; ends with its input.
 */
public final class RelatedOnJakarta {

    private static final SiteLocales LOCALES =
            new SiteLocales(Locale.GERMAN, List.of(Locale.GERMAN, Locale.ENGLISH));

    private RelatedOnJakarta() {}

    /**
     * @param arguments the light modules, the samples, and a folder for Tomcat
     */
    public static void main(String[] arguments) throws Exception {
        try (StandaloneRepository repository = StandaloneRepository.temporary()) {
            repository.prepare(
                    LightModules.read(List.of(Path.of(arguments[0]))).contentTypes());
            repository.importContent(List.of(Path.of(arguments[1])));
            RelatedContent related = new RelatedContent();
            try (RelatedFeed feed =
                    new RelatedFeed(repository.sessions(), () -> LOCALES, related)) {
                feed.start();
                feed.awaitFilled(Duration.ofMinutes(1));
                serve(repository.sessions(), related, arguments[2]);
            }
        }
    }

    private static void serve(RequestSessions sessions, RelatedContent related, String folder)
            throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        Context context = tomcat.addContext("", null);
        RelatedEndpoint endpoint =
                new RelatedEndpoint(
                        new ContentItems(sessions),
                        related,
                        () -> LOCALES,
                        () -> false,
                        RelatedLimits.DEFAULT);
        Tomcat.addServlet(context, "rest", new Rest(endpoint, sessions)).addMapping("/*");
        tomcat.getConnector();
        tomcat.start();
        System.out.println("port " + tomcat.getConnector().getLocalPort());
        while (System.in.read() >= 0) {
            // Until the test closes our input.
        }
        tomcat.stop();
    }

    private static final class Rest extends HttpServletDispatcher {

        private static final long serialVersionUID = 1L;
        private final transient RelatedEndpoint endpoint;
        private final transient RequestSessions sessions;

        Rest(RelatedEndpoint endpoint, RequestSessions sessions) {
            this.endpoint = endpoint;
            this.sessions = sessions;
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            ResteasyDeployment deployment = new ResteasyDeploymentImpl();
            // It would need a library for JSON patches.
            deployment.setDisabledProviderClasses(
                    "org.jboss.resteasy.plugins.providers.jackson.PatchMethodFilter");
            deployment.start();
            deployment.getRegistry().addSingletonResource(endpoint);
            config.getServletContext()
                    .setAttribute(ResteasyDeployment.class.getName(), deployment);
            super.init(config);
        }

        @Override
        protected void service(
                jakarta.servlet.http.HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response)
                throws ServletException, java.io.IOException {
            try (RequestSessions.Scope scope = sessions.open("superuser")) {
                super.service(request, response);
            }
        }
    }
}
