package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serv                  | „serv“ gibt es hier nicht. War serve gemeint?"
                        + " | Nothing is called 'serv' here. Did you mean serve?",
                "check --failon never  | --failon gibt es hier nicht. War --fail-on gemeint?"
                        + " | no option --failon here. Did you mean --fail-on?",
                "--zzz                 | Eine Option --zzz gibt es | There is no option --zzz",
                "--port eighty         | --port eighty: verlangt eine ganze Zahl."
                        + " | --port eighty: takes a whole number.",
                "--port                | --port braucht einen Wert | --port needs a value",
                "--port 1 --port=2     | --port steht zweimal da | --port is there twice",
                "--help=x              | --help hat keinen Wert | --help takes no value",
                "--port 70000          | --port 70000: verlangt 0 bis 65535"
                        + " | --port 70000: takes 0 to 65535",
                "--cache -1            | darf nicht negativ sein | must not be negative",
                "--host no.such.invalid | ist keine Adresse | is not an address",
                "--data pom.xml        | ist eine Datei, muss aber | is a file, but must",
                "check --content pom.xml | ist kein Ordner | is not a folder",
                "check --format xml    | eines von diesen: text, json | one of these: text, json",
                "rank                  | nötig ist: --docs, --queries, --out"
                        + " | needed: --docs, --queries, --out",
                "evaluate --set topics | Namen und Wert | a name and a value",
                "evaluate --set topics=20 | topics muss von 0 bis 10 sein"
                        + " | topics must be from 0 to 10",
                "evaluate --set bm25Terms=x | ohne Nachkommastellen | without decimals",
                "evaluate --set x=1    | Einstellung „x“ gibt es nicht | There is no setting 'x'",
                "evaluate --config nowhere.yaml | ist keine Datei | is not a file"
            })
    void isExplainedInBothLanguages(String call, String german, String english) {
        Call inGerman = Call.in("de", call.split(" "));
        Call inEnglish = Call.in("en", call.split(" "));

        assertThat(inGerman.exitCode()).isEqualTo(2);
        assertThat(inGerman.err().lines()).hasSize(2).first().asString().contains(german);
        assertThat(inGerman.err()).contains("Was angegeben werden kann, sagt ", "--help.");
        assertThat(inEnglish.exitCode()).isEqualTo(2);
        assertThat(inEnglish.err().lines()).hasSize(2).first().asString().contains(english);
        assertThat(inEnglish.err()).contains("See ", "--help for what can be given.");
    }

    @Test
    void namesTheHelpOfTheCommandThatWasMeant() {
        assertThat(Call.of("check", "--format", "xml").err()).contains("See check --help ");
        assertThat(Call.of("serv").err()).contains("See --help ");
    }

    @Test
    void anUnknownLanguageIsAWrongCall() {
        Call call = Call.of("evaluate", "--lang", "fr");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("--lang fr: takes one of these: de, en.");
    }
}
