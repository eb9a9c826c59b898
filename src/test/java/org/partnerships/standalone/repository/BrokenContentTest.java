package org.partnerships.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerships.standalone.repository.TestFiles.write;

import org.junit.jupiter.api.Test;
import org.partnerships.standalone.definition.DefinitionProblem;

import java.util.List;

class BrokenContentTest extends ContentImportFixture {

    @Test
    void namesFileAndLineOfABrokenFileAndImportsTheRest() throws Exception {
        write(folder, "website.tab.yaml", "tab:\n  a: b\n\tc: d\n");
        write(folder, "website.type.yaml", "type:\n  a: b\n  sub:\n    'jcr:primaryType': x:y\n");
        write(folder, "website.list.yaml", "list:\n  things:\n    - a: b\n");
        write(folder, "website.text.yaml", "text: not a node\n");
        write(folder, "website.empty.yaml", "");
        write(folder, "website.xml.xml", "<a>\n<b>\n</a>");
        write(folder, "website.good.yaml", page("good"));
        List<DefinitionProblem> problems = importContent();
        assertThat(problems)
                .extracting(p -> p.file().getFileName() + ":" + p.line())
                .containsExactlyInAnyOrder(
                        "website.tab.yaml:3",
                        "website.type.yaml:4",
                        "website.list.yaml:3",
                        "website.text.yaml:1",
                        "website.empty.yaml:1",
                        "website.xml.xml:3");
        assertThat(children("/")).contains("good").doesNotContain("type", "list", "text");
    }

    @Test
    void namesAFileThatSaysNoWorkspace() throws Exception {
        write(folder, "home.yaml", page("home"));
        write(folder, "notes.txt", "nothing for us");
        assertThat(importContent())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).hasFileName("home.yaml"))
                .satisfies(problem -> assertThat(problem.message()).contains("<workspace>"));
    }

    @Test
    void refusesAnIdentifierThatAnotherNodeHas() throws Exception {
        write(folder, "website.a.yaml", "a:\n  'jcr:uuid': " + UUID);
        write(folder, "website.b.yaml", "b:\n  'jcr:uuid': " + UUID);
        assertThat(importContent())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("jcr:uuid"));
        assertThat(children("/")).contains("a").doesNotContain("b");
    }

    @Test
    void doesNotReadOtherFilesThroughADocumentType() throws Exception {
        write(folder, "website.a.xml", "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>");
        assertThat(importContent()).hasSize(1);
    }
}
