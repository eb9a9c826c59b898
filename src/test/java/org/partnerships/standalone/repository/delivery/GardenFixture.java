package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.TestFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** A fenced garden of pages, with secrets outside of the fence and in the next workspace. */
final class GardenFixture implements AutoCloseable {

    /** Part of every value that no answer may hold. */
    static final String SECRET = "only behind the hedge";

    static final String FENCE = "/garden/";
    static final int PAGES = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StandaloneRepository repository = StandaloneRepository.temporary();
    private final LightModules modules;

    GardenFixture() throws Exception {
        Session pages = repository.sessions().ofSystem("website");
        Node garden = pages.getRootNode().addNode("garden", "mgnl:page");
        for (int i = 0; i < PAGES; i++) {
            Node page = garden.addNode("rose" + i, "mgnl:page");
            page.setProperty("title", "Rose " + (char) ('A' + i));
            page.setProperty("height", i);
            page.setProperty("tags", new String[] {"red", "tag" + i});
        }
        hide(pages, "secret");
        pages.save();
        pages.logout();
        Session categories = repository.sessions().ofSystem("category");
        hide(categories, "garden");
        categories.save();
        categories.logout();
        modules = modules();
    }

    private static void hide(Session session, String name) throws RepositoryException {
        Node folder = session.getRootNode().addNode(name, "mgnl:content");
        folder.setProperty("title", SECRET);
        Node below = folder.addNode("rose9", "mgnl:content");
        below.setProperty("title", "Rose " + SECRET);
        below.setProperty("height", 1);
    }

    private static LightModules modules() throws IOException {
        Path folder = Files.createTempDirectory("garden");
        String page = "$type: jcrDeliveryEndpoint_v2\nworkspace: website\nnodeTypes: [mgnl:page]\n";
        String fenced = page + "rootPath: /garden\n";
        define(folder, "fenced", fenced + "bypassWorkspaceAcls: true\n");
        define(folder, "guarded", fenced);
        return LightModules.read(List.of(folder));
    }

    private static void define(Path folder, String name, String yaml) throws IOException {
        TestFiles.write(folder, "garden/restEndpoints/delivery/" + name + ".yaml", yaml);
    }

    /** The endpoint of that name; both begin at {@value #FENCE}. */
    DeliveryEndpoint endpoint(String name) {
        SiteLinks links =
                new SiteLinks("", "http://x", new SiteLanguages(modules.site()), null, Set.of());
        return modules.endpoints().stream()
                .filter(each -> each.path().endsWith(name))
                .map(each -> new DeliveryEndpoint(each.delivery(), repository.sessions(), links))
                .findAny()
                .orElseThrow();
    }

    /** What a visitor without a name gets. */
    JsonNode ask(DeliveryEndpoint endpoint, Function<DeliveryEndpoint, Answer> question) {
        try (RequestSessions.Scope visitor = repository.sessions().open("anonymous")) {
            assertThat(visitor).isNotNull();
            return JSON.readTree(question.apply(endpoint).json());
        } catch (IOException e) {
            throw new AssertionError("The answer is no JSON", e);
        }
    }

    @Override
    public void close() {
        repository.close();
        assertThat(repository.sessions().count().inUse()).isZero();
    }
}
