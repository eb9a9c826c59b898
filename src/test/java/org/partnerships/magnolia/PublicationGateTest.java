package org.partnerships.magnolia;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.PartnershipsException;
import org.partnerships.check.CheckSettings;
import org.partnerships.check.Checks;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentType;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.support.TestRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class PublicationGateTest {

    @RegisterExtension private final TestRepository repository = new TestRepository();

    @Test
    void stopsWhatHasASevereFindingAndSaysWhy() {
        repository.add(ContentType.NEWS_TEASER, "offen", "title", "Neues", "text", "Mehr: xxx");

        assertThatThrownBy(() -> pass("/offen", Locale.GERMAN))
                .isInstanceOf(PartnershipsException.class)
                .hasMessage("/offen: Unerledigte Notiz: „xxx“.");
        assertThatThrownBy(() -> pass("/offen", Locale.ENGLISH))
                .hasMessageContaining("Unresolved note");
    }

    @Test
    void stopsAFolderWithSuchAnItem() {
        repository.add(ContentType.NEWS_TEASER, "offen", "title", "Neues", "text", "Mehr: xxx");

        assertThatThrownBy(() -> passWithChildren("/")).hasMessageContaining("/offen");
    }

    @Test
    void letsAFolderPassThatIsPublishedWithoutItsItems() {
        repository.add(ContentType.NEWS_TEASER, "offen", "title", "Neues", "text", "Mehr: xxx");

        assertThatCode(() -> pass("/", Locale.GERMAN)).doesNotThrowAnyException();
    }

    @Test
    void letsOtherFindingsPass() {
        repository.add(ContentType.NEWS_TEASER, "ohne-themen", "title", "Neues", "text", "Mehr.");
        repository.add(ContentType.NEWS_TEASER, "ohne", "title", "Altes", "text", "xxx");

        assertThatCode(() -> pass("/ohne-themen", Locale.GERMAN)).doesNotThrowAnyException();
    }

    private void passWithChildren(String path) {
        pass(path, true, Locale.GERMAN);
    }

    private void pass(String path, Locale locale) {
        pass(path, false, locale);
    }

    private void pass(String path, boolean recursive, Locale locale) {
        RequestSessions.Scope scope = repository.sessions().open("superuser");
        try {
            new PublicationGate(
                            new CheckedItems(repository.sessions(), () -> TestRepository.LOCALES),
                            new Checks(CheckSettings.DEFAULT, LocalDate.now(), List.of("de")))
                    .pass(ContentType.NEWS_TEASER, path, recursive, locale);
        } finally {
            scope.close();
        }
    }
}
