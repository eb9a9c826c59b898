package org.partnerships.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The items as editors look for them and relate them by hand, with the rights of the caller of the
 * current request. Every method throws a {@link ContentException} when the repository cannot be
 * read. Thread-safe.
 */
public final class DeskItems {

    /** The child node of an item that holds its overrides. */
    public static final String OVERRIDES = ItemNames.NN_RELATED_OVERRIDES;

    /** The node type of that node and of each override in it. */
    public static final String OVERRIDE_TYPE = ItemNames.NT_RELATED_OVERRIDE;

    private final Sessions sessions;
    private final CallerReads reads;

    public DeskItems(Sessions sessions) {
        this.sessions = sessions;
        this.reads = new CallerReads(sessions);
    }

    /** Whether the caller may change some item of the type, as editors may and readers may not. */
    public boolean areEditable(ContentType type) {
        return reads.mayChange(type);
    }

    /**
     * The items whose title, path, acronym or alias hold all words of a text: those first that have
     * them in the title, then the newest.
     *
     * @param text empty finds everything
     */
    public Found find(Collection<ContentType> types, String text, SiteLocales site, Page page) {
        DeskSearch search = new DeskSearch(text, site);
        List<Match> matches = new ArrayList<>();
        for (ContentType type : types) {
            matches.addAll(reads.read(type, session -> matches(type, session, search), List.of()));
        }
        matches.sort(Match.BEST_FIRST);
        DeskItemReader reader = new DeskItemReader(site, page.locale());
        List<DeskItem> items = new ArrayList<>();
        for (Match match : matches.stream().skip(page.offset()).limit(page.limit()).toList()) {
            items.add(
                    reads.read(
                            match.type(),
                            session -> reader.read(match.type(), match.dated().node()),
                            null));
        }
        return new Found(matches.size(), items);
    }

    private static List<Match> matches(ContentType type, Session session, DeskSearch search)
            throws RepositoryException {
        List<Match> matches = new ArrayList<>();
        for (Node node : Items.all(type, session)) {
            if (search.finds(type, node)) {
                boolean inTitle = search.findsInTitle(type, node);
                matches.add(new Match(type, inTitle, DatedNode.of(type, node)));
            }
        }
        return matches;
    }

    /**
     * The identifier of the item at an absolute path; empty when it is not there for the caller.
     */
    public Optional<String> id(ContentType type, String path) {
        return reads.read(
                type,
                session -> {
                    Node node = Items.at(type, session, path);
                    return node == null ? Optional.empty() : Optional.of(node.getIdentifier());
                },
                Optional.empty());
    }

    /** The item with an identifier; empty when it is not there for the caller. */
    public Optional<DeskItem> item(ContentType type, String id, SiteLocales site, Locale locale) {
        return reads.read(
                type,
                session -> {
                    Node node = Identifiers.find(session, id);
                    return node == null || !Items.isItem(type, node)
                            ? Optional.empty()
                            : Optional.of(new DeskItemReader(site, locale).read(type, node));
                },
                Optional.empty());
    }

    /** The item at an absolute path, to be edited; empty when it is not there for the caller. */
    public Optional<Edited> edited(ContentType type, String path, SiteLocales site, Locale locale) {
        return reads.read(
                type,
                session -> {
                    Node node = Items.at(type, session, path);
                    return node == null
                            ? Optional.empty()
                            : Optional.of(edited(type, node, site, locale));
                },
                Optional.empty());
    }

    private Edited edited(ContentType type, Node node, SiteLocales site, Locale locale)
            throws RepositoryException {
        List<DeskOverride> overrides = new ArrayList<>();
        for (ItemNode override : new ItemNode(node).entries(OVERRIDES)) {
            overrides.add(override(override, site, locale));
        }
        return new Edited(
                new DeskItemReader(site, locale).read(type, node),
                mayChange(node),
                node.hasNode(OVERRIDES),
                overrides);
    }

    private static boolean mayChange(Node node) throws RepositoryException {
        return node.getSession()
                .hasPermission(node.getPath() + "/" + OVERRIDES, Session.ACTION_ADD_NODE);
    }

    private DeskOverride override(ItemNode override, SiteLocales site, Locale locale)
            throws RepositoryException {
        String reference = RelatedOverrides.target(override).orElse(null);
        return new DeskOverride(
                override.node().getName(),
                override.node().getPath(),
                override.text(ItemNames.PN_ACTION),
                override.flag(ItemNames.PN_BOTH_WAYS),
                reference,
                reference == null ? null : target(override, reference, site, locale));
    }

    private DeskItem target(ItemNode override, String id, SiteLocales site, Locale locale)
            throws RepositoryException {
        return ContentType.ofTypeName(override.text(ItemNames.PN_ITEM_TYPE))
                .flatMap(type -> item(type, id, site, locale))
                .orElse(null);
    }

    /** Which part of a list is read, and in which language. */
    public record Page(int offset, int limit, Locale locale) {}

    /**
     * A part of a list.
     *
     * @param total of all parts
     */
    public record Found(int total, List<DeskItem> items) {

        public Found {
            items = List.copyOf(items);
        }
    }

    /**
     * An item with its overrides.
     *
     * @param editable whether the caller may change it
     * @param hasOverrides whether the node that holds the overrides is there
     * @param overrides in the editor's order
     */
    public record Edited(
            DeskItem item, boolean editable, boolean hasOverrides, List<DeskOverride> overrides) {

        public Edited {
            overrides = List.copyOf(overrides);
        }
    }

    private record Match(ContentType type, boolean inTitle, DatedNode dated) {

        static final Comparator<Match> BEST_FIRST =
                Comparator.comparing(Match::inTitle)
                        .reversed()
                        .thenComparing(Match::dated, DatedNode.NEWEST_FIRST);
    }
}
