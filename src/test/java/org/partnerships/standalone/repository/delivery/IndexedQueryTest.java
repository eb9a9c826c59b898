package org.partnerships.standalone.repository.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.standalone.definition.EndpointDefinition.DeliveryDefinition;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.TestFiles;
import org.partnerships.standalone.repository.delivery.DeliveryQuery.Found;
import org.partnerships.standalone.repository.index.ContentIndex;
import org.partnerships.standalone.repository.node.StoredNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.jcr.Node;
import javax.jcr.Session;

/** The search index alone finds what Jackrabbit finds by loading every hit, for every caller. */
class IndexedQueryTest {

    private static final int PAGES = 40;
    private static final long ALL = 1000;

    /** Who reads one folder but for some of its pages. */
    private static final String VISITOR =
            """
            visitor:
              'jcr:primaryType': 'mgnl:role'
              'acl_website':
                'jcr:primaryType': 'mgnl:contentNode'
                '0':
                  'jcr:primaryType': 'mgnl:contentNode'
                  'path': '/open/*'
                  'permissions': 8
                '00':
                  'jcr:primaryType': 'mgnl:contentNode'
                  'path': '/open/page7*'
                  'permissions': 0
            """;

    @TempDir Path files;
    private StandaloneRepository repository;
    private Session pages;

    @BeforeEach
    void plant() throws Exception {
        repository = StandaloneRepository.temporary();
        Path role = TestFiles.write(files, "userroles.visitor.yaml", VISITOR);
        assertThat(repository.importAnonymousRole(role)).isEmpty();
        pages = repository.sessions().ofSystem("website");
        Random random = new Random(7);
        for (String name : List.of("open", "closed")) {
            Node folder = pages.getRootNode().addNode(name, "mgnl:page");
            for (int i = 0; i < PAGES; i++) {
                Node page = folder.addNode("page" + i, "mgnl:page");
                page.setProperty("title", (random.nextBoolean() ? "Wasser " : "ÖL ") + i % 9);
                page.setProperty("tags", new String[] {"tag" + i % 5, "Tag" + i % 3});
                page.setProperty("day", "2024-0" + (1 + i % 9) + "-01");
                if (i % 4 > 0) {
                    page.setProperty("count", random.nextInt(20));
                }
                if (i % 6 == 0) {
                    page.addMixin("mix:versionable");
                }
            }
        }
        pages.save();
    }

    @AfterEach
    void close() {
        pages.logout();
        repository.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/open", "/closed", "/nowhere"})
    void findsTheSameNodesInTheSameOrder(String root) throws Exception {
        for (String caller : List.of(Access.SUPERUSER, Access.ANONYMOUS)) {
            for (QueryRequest request : requests()) {
                compare(root, caller, request);
            }
        }
    }

    @Test
    void followsEverySave() throws Exception {
        QueryRequest byTitle = request(null, "title,@name", Map.of());
        compare("/", Access.ANONYMOUS, byTitle);
        pages.getNode("/open/page1").setProperty("title", "Am Anfang");
        pages.move("/closed/page2", "/open/moved");
        pages.getNode("/open/page3").remove();
        pages.getNode("/open/page4").addNode("below", "mgnl:page").setProperty("title", "ab");
        pages.save();
        assertThat(compare("/", Access.ANONYMOUS, byTitle))
                .startsWith("/open/page4/below", "/open/page1")
                .contains("/open/moved")
                .doesNotContain("/open/page3", "/closed/page2");
        pages.move("/open/page4", "/closed/page4b");
        pages.save();
        assertThat(compare("/", Access.ANONYMOUS, byTitle)).noneMatch(p -> p.contains("below"));
    }

    private static List<QueryRequest> requests() {
        List<QueryRequest> requests = new ArrayList<>();
        List<Map<String, List<String>>> filters =
                List.of(
                        Map.of(),
                        Map.of("title", List.of("Wasser 3")),
                        Map.of("title[ilike]", List.of("%öl%")),
                        Map.of("title[gt]", List.of("Wasser 3|Wasser 7|ÖL 2")),
                        Map.of("count[in]", List.of("3~9|7~12")),
                        Map.of("tags", List.of("tag1|Tag2")),
                        Map.of("tags[ne]", List.of("tag1")),
                        Map.of("count[gte]", List.of("7"), "day[lt]", List.of("2024-05-02")),
                        Map.of("count[null]", List.of("true")),
                        Map.of("@name[like]", List.of("page1%")),
                        Map.of("@ancestor", List.of("/open")),
                        Map.of("@ancestor", List.of("/nowhere", "/closed", "/open")),
                        Map.of("@path", List.of("/open/page8")));
        for (Map<String, List<String>> filter : filters) {
            for (String order : new String[] {null, "title", "count desc,@name", "tags,title"}) {
                requests.add(request(null, order, filter));
                requests.add(request("wasser", order, filter));
            }
        }
        return requests;
    }

    private static QueryRequest request(
            String keyword, String order, Map<String, List<String>> filters) {
        return new QueryRequest(keyword, order, null, null, null, null, filters);
    }

    /** The paths that both ways of execution agree upon. */
    private List<String> compare(String root, String caller, QueryRequest request)
            throws Exception {
        DeliveryDefinition endpoint = endpoint(root);
        ContentIndex none = new ContentIndex();
        DeliveryQuery ordinary = new DeliveryQuery(endpoint, none);
        DeliveryQuery indexed = new DeliveryQuery(endpoint, repository.sessions().index());
        try (RequestSessions.Scope scope = repository.sessions().open(caller)) {
            var reader = repository.sessions().nodesOfCaller("website");
            Found expected = ordinary.run(reader, request, 0, ALL);
            Found found = indexed.run(reader, request, 0, ALL);
            String what = scope + " " + caller + " " + root + " " + request;
            assertThat(found.total()).as(what).isEqualTo(expected.total());
            assertThat(paths(found)).as(what).isEqualTo(paths(expected));
            assertThat(paths(indexed.run(reader, request, 5, 3)))
                    .as(what)
                    .isEqualTo(paths(found).stream().skip(5).limit(3).toList());
            return paths(found);
        }
    }

    private static List<String> paths(Found found) {
        return found.nodes().stream().map(StoredNode::path).toList();
    }

    private static DeliveryDefinition endpoint(String root) {
        return new DeliveryDefinition(
                "website",
                root,
                List.of("mgnl:page"),
                List.of(),
                false,
                0,
                ALL,
                ALL,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                1,
                false,
                List.of());
    }
}
