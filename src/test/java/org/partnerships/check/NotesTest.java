package org.partnerships.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NotesTest {

    /** In two pieces, as our style check looks for the word. */
    private static final String TO_DO = "TO" + "DO";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(INTERNER LINK ZU Partnerschaften2030)",
                "(INTERNER LINK ZU …)",
                "[LINK ZUR STUDIE]",
                "(interner Link zur Profilseite)",
                "[Bild noch einfügen]",
                "(Foto folgt)",
                "[Zitat ergänzen]",
                "(bitte ergänzen: Datum)",
                "(insert photo)",
                "[link to be added]",
                "[Name]",
                "[DATUM]",
                "LINK EINFÜGEN",
                "FOTO FOLGT",
                "INTERNER LINK ZU",
                "INSERT LINK",
                "TBD",
                "xxx",
                "XXXX",
                "Lorem ipsum dolor",
                "${title}",
                "{{ date }}"
            })
    void findsNotes(String note) {
        assertThat(marked("Mehr dazu " + note + " im Bericht."))
                .hasSize(1)
                .allSatisfy(mark -> assertThat(note).contains(mark));
    }

    @Test
    void findsTheWordForWhatIsStillToDo() {
        assertThat(marked("Hier fehlt noch etwas, " + TO_DO + ".")).containsExactly(TO_DO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Globale Forum (GF) und die UNECE (UNITED NATIONS ECONOMIC COMMISSION).",
                "Die Voluntary National Reviews (VNR) der EU (SDG 17) liegen vor.",
                "Ein Foto (Foto: Anna Schmidt) und ein Bild (Bild: UNESCO) der Runde.",
                "Er sagte: „Das […] war gut“ [sic].",
                "Wir schreiben eine To-do-Liste und planen (prüfen, umsetzen, lernen).",
                "Kapitel XX, Größe XXL und XXXL, die Seite xxx-archiv.org und xxx@example.org.",
                "Ein Artikel darüber, warum Lorem ipsum kein guter Platzhalter ist.",
                "Zu jeder Quelle (externer Link) gibt es ein Formular.",
                "WICHTIG: Anmeldung bis Freitag! DIE FRIST ENDET.",
                "Die Ergebnisse (siehe Bild 3) fehlen im Text."
            })
    void leavesAloneWhatIsNoNote(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Test
    void takesANoteThatIsALinkForResolved() {
        assertThat(
                        CheckedItems.item()
                                .text(Place.BODY, "Mehr (LINK ZUM BERICHT).", "LINK ZUM BERICHT")
                                .findings())
                .isEmpty();
    }

    @Test
    void findsEveryNoteOfAText() {
        assertThat(marked("xxx und (Foto folgt) und TBD"))
                .containsExactly("xxx", "(Foto folgt)", "TBD");
    }

    @Test
    void saysWhereAndShowsTheWordsAround() {
        Finding finding =
                CheckedItems.item()
                        .text(Place.BODY, "Am Anfang steht das Wort.\nDann kommt xxx und der Rest.")
                        .findings()
                        .get(0);

        assertThat(finding.check()).isEqualTo(Check.UNRESOLVED_NOTE);
        assertThat(finding.severity()).isEqualTo(Severity.SEVERE);
        assertThat(finding.mark().offset()).isEqualTo(37);
        assertThat(finding.mark().excerpt()).contains("Wort. Dann kommt xxx und der Rest.");
        assertThat(finding.mark().excerpt().substring(finding.mark().excerptOffset()))
                .startsWith("xxx");
    }

    private static List<String> marked(String text) {
        return CheckedItems.marked(Check.UNRESOLVED_NOTE, text);
    }
}
