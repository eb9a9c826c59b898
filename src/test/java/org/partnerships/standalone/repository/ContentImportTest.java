package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerships.standalone.repository.TestFiles.write;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

class ContentImportTest extends ContentImportFixture {

    private static final String HOME =
            """
            home:
              'jcr:primaryType': mgnl:page
              'jcr:mixinTypes': [mgnl:deleted]
              'jcr:uuid': %s
              title: Willkommen
              count: 42
              ratio: 1.5
              open: true
              date: 2023-03-27T00:00:00.000+02:00
              data: !!binary aGFsbG8=
              code: '007'
              nothing:
              topics: [a, b]
              numbers: [1, 2]
              none: []
              main:
                'jcr:primaryType': mgnl:area
                first:
                  text: innen
            """;

    @Test
    void importsYamlWithTypesListsAndNodes() throws Exception {
        write(folder, "website.home.yaml", HOME.formatted(UUID));
        assertThat(importContent()).isEmpty();
        Node home = session.getNode("/home");
        assertThat(home.getIdentifier()).isEqualTo(UUID);
        assertThat(home.getPrimaryNodeType().getName()).isEqualTo("mgnl:page");
        assertThat(home.isNodeType("mgnl:deleted")).isTrue();
        assertThat(type(home, "title")).isEqualTo(PropertyType.STRING);
        assertThat(type(home, "count")).isEqualTo(PropertyType.LONG);
        assertThat(type(home, "ratio")).isEqualTo(PropertyType.DOUBLE);
        assertThat(type(home, "open")).isEqualTo(PropertyType.BOOLEAN);
        assertThat(type(home, "data")).isEqualTo(PropertyType.BINARY);
        assertThat(home.getProperty("data").getString()).isEqualTo("hallo");
        assertThat(home.getProperty("date").getString()).isEqualTo("2023-03-27T00:00:00.000+02:00");
        assertThat(home.getProperty("code").getString()).isEqualTo("007");
        assertThat(home.hasProperty("nothing")).isFalse();
        assertThat(values(home, "topics")).containsExactly("a", "b");
        assertThat(values(home, "numbers")).containsExactly("1", "2");
        assertThat(values(home, "none")).isEmpty();
        assertThat(session.getNode("/home/main/first").isNodeType("mgnl:contentNode")).isTrue();
    }

    @Test
    void setsWhoAndWhenOnlyWhereTheFileDoesNot() throws Exception {
        write(
                folder,
                "website.home.yaml",
                """
                home:
                  'jcr:primaryType': mgnl:page
                  'mgnl:created': 2020-01-01T00:00:00.000Z
                  'mgnl:createdBy': redaktion
                """);
        importContent();
        Node home = session.getNode("/home");
        assertThat(home.getProperty("mgnl:created").getString()).startsWith("2020-01-01");
        assertThat(home.getProperty("mgnl:createdBy").getString()).isEqualTo("redaktion");
        assertThat(home.getProperty("mgnl:lastModified").getType()).isEqualTo(PropertyType.DATE);
        assertThat(home.getProperty("mgnl:lastModifiedBy").getString()).isEqualTo("superuser");
    }

    @Test
    void importsParentsFirstAndShortNamesBeforeLongOnes() throws Exception {
        write(folder, "website.a.deep..er.yaml", page("deep.er"));
        write(folder, "website.a.long.yaml", page("long"));
        write(folder, "website.a.b.yaml", page("b"));
        write(folder, "website.a.yaml", page("a"));
        assertThat(importContent()).isEmpty();
        assertThat(children("/a")).containsExactly("b", "long", "deep.er");
    }

    @Test
    void importsXmlByFileNameWhateverComesAfterTheWorkspace() throws Exception {
        write(folder, "website.02-a.xml", systemView("a"));
        write(folder, "website.01-long-name.xml", systemView("z"));
        assertThat(importContent()).isEmpty();
        assertThat(children("/")).containsSubsequence("z", "a");
    }

    @Test
    void savesAFewFilesOneByOneSoThatEqualHitsComeInTheirOrder() throws Exception {
        for (String name : new String[] {"e", "c", "a", "d", "b"}) {
            write(folder, "website.0" + name + ".yaml", page(name));
        }
        assertThat(importContent()).isEmpty();
        assertThat(found()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void importsWhatRefersToALaterFile() throws Exception {
        write(
                folder,
                "website.1.xml",
                systemView("refers")
                        .replace(
                                "</sv:node>",
                                "<sv:property sv:name=\"to\" sv:type=\"Reference\"><sv:value>"
                                        + UUID
                                        + "</sv:value></sv:property></sv:node>"));
        write(folder, "website.home.yaml", HOME.formatted(UUID));
        assertThat(importContent()).isEmpty();
        assertThat(session.getProperty("/refers/to").getNode().getPath()).isEqualTo("/home");
    }

    private List<String> found() throws Exception {
        NodeIterator found =
                session.getWorkspace()
                        .getQueryManager()
                        .createQuery("select * from [mgnl:page]", Query.JCR_SQL2)
                        .execute()
                        .getNodes();
        List<String> names = new ArrayList<>();
        while (found.hasNext()) {
            names.add(found.nextNode().getName());
        }
        return names;
    }

    @Test
    void importsADocumentView() throws Exception {
        write(
                folder,
                "website.x.xml",
                """
                <_x0031_st xmlns:jcr="http://www.jcp.org/jcr/1.0" jcr:primaryType="mgnl:page"
                    jcr:uuid="%s" title="Erste"/>
                """
                        .formatted(UUID));
        assertThat(importContent()).isEmpty();
        assertThat(session.getNode("/1st").getIdentifier()).isEqualTo(UUID);
    }

    @Test
    void replacesANodeWithItsIdentifiersAndItsPlace() throws Exception {
        write(folder, "website.a.yaml", "a:\n  title: alt\n  old: x\n  child: {text: x}\n");
        write(folder, "website.b.yaml", page("b"));
        importContent();
        String identifier = session.getNode("/a").getIdentifier();
        String childIdentifier = session.getNode("/a/child").getIdentifier();
        write(folder, "website.a.yaml", "a:\n  title: neu\n  child: {text: y}\n");
        assertThat(importContent()).isEmpty();
        session.refresh(false);
        Node replaced = session.getNode("/a");
        assertThat(replaced.getIdentifier()).isEqualTo(identifier);
        assertThat(replaced.getNode("child").getIdentifier()).isEqualTo(childIdentifier);
        assertThat(replaced.getProperty("title").getString()).isEqualTo("neu");
        assertThat(replaced.hasProperty("old")).isFalse();
        assertThat(children("/")).containsSubsequence("a", "b");
    }

    @Test
    void makesWorkspacesAndFoldersThatFilesName() throws Exception {
        write(folder, "brand-new.2023.item.yaml", page("item"));
        assertThat(importContent())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("/2023"));
        Session other = repository.sessions().ofSystem("brand-new");
        assertThat(other.getNode("/2023").isNodeType("mgnl:folder")).isTrue();
        assertThat(other.nodeExists("/2023/item")).isTrue();
        other.logout();
    }

    private static String systemView(String name) {
        return """
               <sv:node sv:name="%s" xmlns:sv="http://www.jcp.org/jcr/sv/1.0">
                 <sv:property sv:name="jcr:primaryType" sv:type="Name">
                   <sv:value>mgnl:page</sv:value>
                 </sv:property>
               </sv:node>
               """
                .formatted(name)
                .replaceAll(">\\s+<", "><");
    }

    private static int type(Node node, String property) throws RepositoryException {
        return node.getProperty(property).getType();
    }

    private static List<String> values(Node node, String name) throws RepositoryException {
        Property property = node.getProperty(name);
        List<String> values = new ArrayList<>();
        for (javax.jcr.Value value : property.getValues()) {
            values.add(value.getString());
        }
        return values;
    }
}
