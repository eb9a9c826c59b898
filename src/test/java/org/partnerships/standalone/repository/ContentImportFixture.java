package org.partnerships.standalone.repository;

import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.DefinitionProblem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** An empty repository and a folder to import from. */
abstract class ContentImportFixture {

    static final String UUID = "0d1c1f0f-8f5e-4c6b-9a73-1b7f3f3e5a10";

    @TempDir Path folder;
    StandaloneRepository repository;
    Session session;

    @BeforeEach
    void open() throws Exception {
        repository = StandaloneRepository.temporary();
        session = repository.sessions().ofSystem("website");
    }

    @AfterEach
    void close() {
        session.logout();
        repository.close();
    }

    List<DefinitionProblem> importContent() {
        return repository.importContent(List.of(folder));
    }

    static String page(String name) {
        return name + ":\n  'jcr:primaryType': mgnl:page\n";
    }

    List<String> children(String path) throws RepositoryException {
        session.refresh(false);
        List<String> names = new ArrayList<>();
        for (Node child : JcrUtils.getChildNodes(session.getNode(path))) {
            names.add(child.getName());
        }
        return names;
    }
}
