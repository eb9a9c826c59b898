package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.support.TestRepository;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

class MissingModulesTest {

    @RegisterExtension final TestRepository repository = new TestRepository();

    @Test
    void nothingIsOffWhenAllAreThere() {
        assertThat(MissingModules.warnings(repository.sessions())).isEmpty();
    }

    @Test
    void whatIsOffIsSaidWithItsReason() {
        Sessions withoutAssets =
                new Sessions() {
                    @Override
                    public Session ofCaller(String workspace) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Session ofSystem(String workspace) throws RepositoryException {
                        if (workspace.equals("dam")) {
                            throw new NoSuchWorkspaceException(workspace);
                        }
                        return repository.sessions().ofSystem(workspace);
                    }
                };

        assertThat(MissingModules.warnings(withoutAssets))
                .containsExactly(
                        "There is no workspace dam, as Magnolia's module DAM is not installed: items"
                                + " have no images and documents. The rest works");
    }
}
