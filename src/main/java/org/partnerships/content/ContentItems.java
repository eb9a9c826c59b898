package org.partnerships.content;

import java.util.Locale;
import java.util.Optional;

import javax.jcr.ItemNotFoundException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The items as the caller of the current request may see them: what is deleted, of another type or
 * not readable for the caller is not there. Every method throws a {@link ContentException} when the
 * repository cannot be read. Thread-safe.
 */
public final class ContentItems {

    /** Characters of a teaser text at most, unless told: three lines beside a thumbnail. */
    public static final int TEASER_LENGTH = 280;

    private final Sessions sessions;
    private final int teaserLength;

    /** With teasers of the {@link #TEASER_LENGTH} that suits most. */
    public ContentItems(Sessions sessions) {
        this(sessions, TEASER_LENGTH);
    }

    /**
     * @param teaserLength characters of a teaser text at most
     */
    public ContentItems(Sessions sessions, int teaserLength) {
        this.sessions = sessions;
        this.teaserLength = teaserLength;
    }

    /** The identifier of the item at an absolute path; empty when there is none. */
    public Optional<String> find(ContentType type, String path) {
        if (!Items.isItemPath(path)) {
            return Optional.empty();
        }
        return read(
                type.workspace(),
                path,
                session -> {
                    Node node = session.nodeExists(path) ? session.getNode(path) : null;
                    return node != null && Items.isItem(type, node) ? node.getIdentifier() : null;
                });
    }

    /** Whether the item is there for the caller. */
    public boolean isReadable(ContentType type, String id) {
        return read(type.workspace(), id, session -> item(session, type, id)).isPresent();
    }

    /**
     * What a list shows of the item; empty when it is not there for the caller.
     *
     * @param contextPath what the links of images begin with; empty for a server at its root
     */
    public Optional<Teaser> teaser(ContentType type, String id, Locale locale, String contextPath) {
        TeaserReader reader =
                new TeaserReader(new AssetLinks(sessions, contextPath), locale, teaserLength);
        return read(
                type.workspace(),
                id,
                session -> {
                    Node item = item(session, type, id);
                    return item == null ? null : reader.read(type, item);
                });
    }

    /** The display name of a topic; empty when it is not there for the caller. */
    public Optional<String> topicName(String id, Locale locale) {
        return text(Topics.WORKSPACE, id, Topics.PN_DISPLAY_NAME, locale);
    }

    /** The title of an item; empty when it is not there for the caller. */
    public Optional<String> title(ContentType type, String id, Locale locale) {
        return read(
                type.workspace(),
                id,
                session -> {
                    Node item = item(session, type, id);
                    return item == null
                            ? null
                            : new ItemNode(item).text(TeaserNames.of(type).title(), locale);
                });
    }

    private Optional<String> text(String workspace, String id, String property, Locale locale) {
        return read(
                workspace,
                id,
                session -> new ItemNode(session.getNodeByIdentifier(id)).text(property, locale));
    }

    private static Node item(Session session, ContentType type, String id)
            throws RepositoryException {
        Node node = session.getNodeByIdentifier(id);
        return Items.isItem(type, node) ? node : null;
    }

    private <T> Optional<T> read(String workspace, String what, Reading<T> reading) {
        try {
            return Optional.ofNullable(reading.from(sessions.ofCaller(workspace)));
        } catch (ItemNotFoundException | NoSuchWorkspaceException ignored) {
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new ContentException(
                    "%s in workspace %s cannot be read: see the cause.".formatted(what, workspace),
                    e);
        }
    }

    /** Reads a value, null for none. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Session session) throws RepositoryException;
    }
}
