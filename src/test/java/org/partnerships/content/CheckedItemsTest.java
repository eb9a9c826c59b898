package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnerships.content.ContentType.EVENT_REPORT;
import static org.partnerships.content.ContentType.NEWS_TEASER;
import static org.partnerships.content.ContentType.PARTNERSHIP_PROFILE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.check.CheckedImage;
import org.partnerships.check.CheckedItem;
import org.partnerships.check.CheckedLink;
import org.partnerships.check.CheckedLink.State;
import org.partnerships.check.CheckedText;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.support.TestRepository;

import java.util.function.Function;

class CheckedItemsTest {

    @RegisterExtension private final TestRepository repository = new TestRepository();

    @Test
    void readsTheTextsOfEntriesUnderTheirPath() {
        repository.add(EVENT_REPORT, "forum", "title", "Forum", "title_en", "Forum");
        repository.edit(
                EVENT_REPORT.workspace(),
                session ->
                        TestRepository.addEntry(
                                session.getNode("/forum"),
                                "sections",
                                "heading",
                                "Wasser",
                                "text_en",
                                "<p>Water <a href='https://example.org'>here</a></p>"));

        CheckedItem forum = find(EVENT_REPORT, "/forum");

        assertThat(forum.texts())
                .extracting(CheckedText::field, CheckedText::language, CheckedText::text)
                .containsExactlyInAnyOrder(
                        tuple("title", "de", "Forum"),
                        tuple("title", "en", "Forum"),
                        tuple("sections/sections0/heading", "de", "Wasser"),
                        tuple("sections/sections0/text", "en", "Water here"));
        assertThat(forum.texts().get(forum.texts().size() - 1).linked()).containsExactly("here");
    }

    @Test
    void knowsWhichTargetsAreThere() {
        String there = repository.add(PARTNERSHIP_PROFILE, "gavi", "name", "Gavi");
        String deleted = repository.add(PARTNERSHIP_PROFILE, "weg", "name", "Weg");
        repository.edit(
                PARTNERSHIP_PROFILE.workspace(),
                session -> {
                    session.getNode("/weg").addMixin("mgnl:deleted");
                    return null;
                });
        String gone = "11111111-2222-4333-8444-555555555555";
        repository.add(
                NEWS_TEASER,
                "neues",
                "title",
                "Neues",
                "targetPartnershipProfile",
                there,
                "text",
                stored(deleted) + stored(gone));

        assertThat(find(NEWS_TEASER, "/neues").links())
                .extracting(CheckedLink::target, CheckedLink::state)
                .containsExactlyInAnyOrder(
                        tuple(there, State.FOUND),
                        tuple(deleted, State.MISSING),
                        tuple(gone, State.MISSING));
    }

    @Test
    void expectsAnAltTextInEveryLanguageOfTheItem() {
        repository.add(
                NEWS_TEASER,
                "neues",
                "title",
                "Neues",
                "title_en",
                "News",
                "image",
                "jcr:1",
                "imageAlt",
                "Ein Brunnen",
                "text",
                "<img src='/dam/x/brunnen.png?w=3'>");

        assertThat(find(NEWS_TEASER, "/neues").images())
                .containsExactlyInAnyOrder(
                        new CheckedImage("imageAlt", "de", "Ein Brunnen", null),
                        new CheckedImage("imageAlt", "en", null, null),
                        new CheckedImage("text", "de", null, "brunnen.png"));
    }

    @Test
    void onlyWhoMayWriteIsAnEditor() {
        boolean superuser = as("superuser", items -> items.areEditable(NEWS_TEASER));
        boolean anonymous = as("anonymous", items -> items.areEditable(NEWS_TEASER));

        assertThat(superuser).isTrue();
        assertThat(anonymous).isFalse();
    }

    private CheckedItem find(ContentType type, String path) {
        return as("superuser", items -> items.find(type, path)).orElseThrow();
    }

    private <T> T as(String user, Function<CheckedItems, T> ask) {
        RequestSessions.Scope scope = repository.sessions().open(user);
        try {
            return ask.apply(new CheckedItems(repository.sessions(), () -> TestRepository.LOCALES));
        } finally {
            scope.close();
        }
    }

    private static String stored(String id) {
        return "<a href=\"${link:{uuid:{%s},repository:{partnership-profiles},path:{/x}}}\">x</a>"
                .formatted(id);
    }
}
