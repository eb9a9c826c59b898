package org.partnerships.standalone.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.TestFiles;
import org.partnerships.standalone.repository.delivery.Answer;
import org.partnerships.standalone.repository.delivery.DeliveryEndpoint;
import org.partnerships.standalone.repository.delivery.QueryRequest;
import org.partnerships.standalone.repository.delivery.SiteLanguages;
import org.partnerships.standalone.repository.delivery.SiteLinks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** A cache in front of a few pages and their topics. */
abstract class AnswerCacheFixture {

    static final long BYTES = 100_000;

    @TempDir Path modules;
    StandaloneRepository repository;
    Session pages;
    Session topics;
    DeliveryEndpoint endpoint;
    AnswerCache cache;
    RequestSessions.Scope request;

    @BeforeEach
    void open() throws Exception {
        repository = StandaloneRepository.temporary();
        pages = repository.sessions().ofSystem("website");
        topics = repository.sessions().ofSystem("category");
        Node home = add(pages.getRootNode(), "home");
        add(home, "news").addNode("main", "mgnl:contentNode").setProperty("text", "Regen");
        add(home, "about");
        pages.save();
        endpoint = endpoint();
        cache = new AnswerCache(repository, BYTES);
        request = repository.sessions().open(Access.SUPERUSER);
        // Workspaces are listened to from their first answer on.
        query();
        child("/home/news");
        query();
    }

    @AfterEach
    void close() {
        request.close();
        cache.close();
        pages.logout();
        topics.logout();
        repository.close();
        assertThat(repository.sessions().count().inUse()).isZero();
    }

    DeliveryEndpoint endpoint() throws Exception {
        TestFiles.write(
                modules,
                "garden/restEndpoints/delivery/pages.yaml",
                """
                $type: jcrDeliveryEndpoint_v2
                workspace: website
                depth: 1
                nodeTypes: [mgnl:page]
                childNodeTypes: [mgnl:contentNode]
                references:
                  - name: topic
                    propertyName: topic
                    referenceResolver:
                      $type: jcrReferenceResolver
                      targetWorkspace: category
                """);
        LightModules read = LightModules.read(List.of(modules));
        assertThat(read.problems()).isEmpty();
        SiteLinks links =
                new SiteLinks("", "http://x", new SiteLanguages(read.site()), null, Set.of());
        return new DeliveryEndpoint(
                read.endpoints().get(0).delivery(), repository.sessions(), links);
    }

    static Node add(Node parent, String name) throws RepositoryException {
        Node page = parent.addNode(name, "mgnl:page");
        page.setProperty("title", name);
        return page;
    }

    CachedAnswer child(String path) {
        return answer(path, () -> endpoint.read(path, null, Locale.ENGLISH));
    }

    CachedAnswer query() {
        QueryRequest all = new QueryRequest(null, "title", null, null, null, null, Map.of());
        return answer("?", () -> endpoint.query(all, Locale.ENGLISH));
    }

    CachedAnswer answer(String address, Supplier<Answer> reader) {
        return cache.answer(endpoint, Locale.ENGLISH, address, reader);
    }

    static String text(CachedAnswer answer) {
        return new String(answer.body(false), StandardCharsets.UTF_8);
    }
}
