package org.partnerships.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * A real repository with our content types, anew for each test; no test may leave a session open.
 */
public final class TestRepository implements BeforeEachCallback, AfterEachCallback {

    /** The languages of the test content. */
    public static final SiteLocales LOCALES =
            new SiteLocales(Locale.GERMAN, List.of(Locale.GERMAN, Locale.ENGLISH));

    private static final LightModules MODULES =
            LightModules.read(List.of(Path.of("light-modules")));

    private StandaloneRepository repository;

    @Override
    public void beforeEach(ExtensionContext context) {
        repository = StandaloneRepository.temporary();
        assertThat(repository.prepare(MODULES.contentTypes())).isEmpty();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        long leaked = repository.sessions().count().inUse();
        repository.close();
        assertThat(leaked).as("sessions left open").isZero();
    }

    public RequestSessions sessions() {
        return repository.sessions();
    }

    /** Does something with every right, and saves it. */
    public <T> T edit(String workspace, Edit<T> edit) {
        try {
            Session session = sessions().ofSystem(workspace);
            try {
                T result = edit.on(session);
                session.save();
                return result;
            } finally {
                session.logout();
            }
        } catch (RepositoryException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds an item below the root of its workspace, with names and values in turn. */
    public String add(ContentType type, String name, String... properties) {
        return edit(
                type.workspace(),
                session -> {
                    Node node = session.getRootNode().addNode(name, type.nodeType());
                    set(node, properties);
                    return node.getIdentifier();
                });
    }

    /** Adds an entry to a multi-field. */
    public static Node addEntry(Node item, String field, String... properties)
            throws RepositoryException {
        Node container =
                item.hasNode(field) ? item.getNode(field) : item.addNode(field, "mgnl:contentNode");
        Node entry = container.addNode(field + container.getNodes().getSize(), "mgnl:contentNode");
        set(entry, properties);
        return entry;
    }

    private static void set(Node node, String... properties) throws RepositoryException {
        for (int i = 0; i < properties.length; i += 2) {
            node.setProperty(properties[i], properties[i + 1]);
        }
    }

    /** What to do with a session. */
    @FunctionalInterface
    public interface Edit<T> {
        T on(Session session) throws RepositoryException;
    }
}
