package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.support.TestRepository;

class NodeTypePrefixTest {

    @RegisterExtension final TestRepository repository = new TestRepository();

    @Test
    void isFineWhenOurContentTypesBoundIt() {
        assertThat(NodeTypePrefix.problem(repository.sessions())).isEmpty();
    }

    @Test
    void saysWhatClashesWhenAnotherModuleTookIt() {
        Sessions remapped =
                new Sessions() {
                    @Override
                    public javax.jcr.Session ofCaller(String workspace) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public javax.jcr.Session ofSystem(String workspace)
                            throws javax.jcr.RepositoryException {
                        javax.jcr.Session session = repository.sessions().ofSystem(workspace);
                        session.setNamespacePrefix("ours", NodeTypePrefix.URI);
                        session.setNamespacePrefix(NodeTypePrefix.PREFIX, "urn:another");
                        return session;
                    }
                };

        assertThat(NodeTypePrefix.problem(remapped).orElseThrow())
                .contains("partnerships", "urn:another", NodeTypePrefix.URI);
    }
}
