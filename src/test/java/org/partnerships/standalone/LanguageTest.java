package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.standalone.words.Words;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.Category;

class LanguageTest {

    private final Locale before = Locale.getDefault(Category.DISPLAY);

    @AfterEach
    void restore() {
        Locale.setDefault(Category.DISPLAY, before);
    }

    @Test
    void isThatOfJavaUnlessTheCallNamesOne() {
        Locale.setDefault(Category.DISPLAY, Locale.GERMANY);
        assertThat(Call.of("--help").out()).contains("Aufruf: ", "Zeigt diese Hilfe und endet.");
        assertThat(Call.of("--lang", "en", "--help").out()).contains("Usage: ");
        assertThat(Call.of("check", "--help", "--lang=en").out()).contains("Usage: ");

        Locale.setDefault(Category.DISPLAY, Locale.FRANCE);
        assertThat(Call.of("--help").out()).contains("Usage: ");
    }

    @ParameterizedTest
    @CsvSource({"de", "en"})
    void everyCommandAndOptionIsDescribedInBoth(String language) {
        CommandLine program = Main.commandLine("--help", "--lang", language);
        assertThat(program.getSubcommands()).hasSize(4);
        List<CommandSpec> specs = new ArrayList<>(List.of(program.getCommandSpec()));
        program.getSubcommands().values().forEach(sub -> specs.add(sub.getCommandSpec()));
        Words words = Words.in(Locale.forLanguageTag(language));

        for (CommandSpec spec : specs) {
            String key = spec.qualifiedName(".") + ".usage.";
            assertThat(words.bundle().keySet())
                    .contains(key + "description", key + "exitCodeList.2");
            String help = Call.in(language, help(spec)).out();
            assertThat(help).contains("  2   ", "--lang").doesNotContain("${");
            spec.args()
                    .forEach(
                            argument ->
                                    assertThat(described(help, argument))
                                            .as(help)
                                            .matches("(?s).*\\p{L}{4}.*"));
            assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
        }
    }

    private static String[] help(CommandSpec spec) {
        return spec.parent() == null
                ? new String[] {"--help"}
                : new String[] {spec.name(), "--help"};
    }

    /** What stands to the right of an argument's name in the list below the synopsis. */
    private static String described(String help, CommandLine.Model.ArgSpec argument) {
        String name =
                argument instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel() + "...";
        int at = help.lastIndexOf("  " + (name.startsWith("--") ? name : "[" + name + "]"));
        at = at < 0 ? help.indexOf(", " + name) : at;
        assertThat(at).as(name).isPositive();
        String line = help.substring(at).lines().findFirst().orElseThrow();
        return line.strip().replaceFirst("^\\S+( ?\\S+=\\S+)?", "");
    }
}
