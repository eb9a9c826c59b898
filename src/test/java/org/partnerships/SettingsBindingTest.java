package org.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.check.CheckSettings;
import org.partnerships.feed.FeedSettings;
import org.partnerships.related.RelatedSettings;
import org.partnerships.rest.RelatedLimits;
import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SettingsBindingTest {

    private static final Path CONFIG = Path.of("light-modules/partnerships/config.yaml");

    @Test
    void takesWhatIsGivenAndTheDefaultForTheRest() {
        SettingsBinding<RelatedSettings> binding =
                related(Map.of("textCosine", 2, "minimumScore", "0.5"));

        assertThat(binding.problems()).isEmpty();
        assertThat(binding.settings().textCosine()).isEqualTo(2);
        assertThat(binding.settings().minimumScore()).isEqualTo(0.5);
        assertThat(binding.settings().topics()).isEqualTo(RelatedSettings.DEFAULT.topics());
    }

    @ParameterizedTest
    @CsvSource({
        "textCosine, -1, must be from 0 to 10",
        "textCosine, 1000, must be from 0 to 10",
        "textCosine, NaN, must be from 0 to 10",
        "textCosine, viel, must be from 0 to 10",
        "minimumScore, 1.5, must be from 0 to 1",
        "bm25Terms, 0, 'must be from 1 to 500, without decimals'",
        "bm25Terms, 2.5, 'must be from 1 to 500, without decimals'",
        "textCosin, 1, known are textCosine"
    })
    void namesKeyValueAndRangeAndUsesTheDefault(String key, String value, String hint) {
        SettingsBinding<RelatedSettings> binding = related(Map.of(key, value));

        assertThat(binding.settings()).isEqualTo(RelatedSettings.DEFAULT);
        assertThat(binding.problems()).singleElement().asString().contains("related." + key, hint);
    }

    @Test
    void keepsTheGoodValuesBesideABadOne() {
        SettingsBinding<RelatedSettings> binding = related(Map.of("textCosine", -1, "topics", 3));

        assertThat(binding.problems()).hasSize(1);
        assertThat(binding.settings().topics()).isEqualTo(3);
    }

    @Test
    void takesValuesThatAreRightOnlyTogether() {
        SettingsBinding<RelatedLimits> binding =
                SettingsBinding.of(
                        "limits",
                        Map.of("defaultResults", 60, "maximumResults", 100),
                        RelatedLimits.DEFAULT);

        assertThat(binding.problems()).isEmpty();
        assertThat(binding.settings().defaultResults()).isEqualTo(60);
    }

    @Test
    void theShippedFileNamesEverySettingWithItsDefault() throws Exception {
        Map<String, YamlNode> sections = mapping(YamlFile.read(CONFIG).orElseThrow());

        assertThat(sections).containsOnlyKeys("related", "limits", "checks", "feeds");
        assertHoldsDefaults(mapping(sections.get("related")), RelatedSettings.DEFAULT);
        assertHoldsDefaults(mapping(sections.get("limits")), RelatedLimits.DEFAULT);
        assertHoldsDefaults(mapping(sections.get("checks")), CheckSettings.DEFAULT);
        assertHoldsDefaults(mapping(sections.get("feeds")), FeedSettings.DEFAULT);
    }

    @Test
    void takesTextsWhereASettingIsOne() {
        SettingsBinding<FeedSettings> binding =
                SettingsBinding.of(
                        "feeds",
                        Map.of("baseUrl", "https://www.example.org/", "entries", 5),
                        FeedSettings.DEFAULT);

        assertThat(binding.problems()).isEmpty();
        assertThat(binding.settings())
                .isEqualTo(new FeedSettings("https://www.example.org", "Partnerships", 5));
    }

    @Test
    void keepsTheDefaultForATextThatDoesNotFit() {
        SettingsBinding<FeedSettings> binding =
                SettingsBinding.of(
                        "feeds", Map.of("baseUrl", "nowhere", "entries", 5), FeedSettings.DEFAULT);

        assertThat(binding.problems()).singleElement().asString().contains("feeds.baseUrl");
        assertThat(binding.settings().baseUrl()).isEmpty();
        assertThat(binding.settings().entries()).isEqualTo(5);
    }

    private static void assertHoldsDefaults(Map<String, YamlNode> section, Record defaults)
            throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            names.add(component.getName());
            Object value = component.getAccessor().invoke(defaults);
            String text = ((YamlScalar) section.get(component.getName())).text();
            if (value instanceof Number number) {
                assertThat(Double.parseDouble(text))
                        .as(component.getName())
                        .isEqualTo(number.doubleValue());
            } else {
                assertThat(text).as(component.getName()).isEqualTo(value);
            }
        }
        assertThat(section.keySet()).containsExactlyElementsOf(names);
    }

    private static Map<String, YamlNode> mapping(YamlNode node) {
        return ((YamlMapping) node).entries();
    }

    private static SettingsBinding<RelatedSettings> related(Map<String, Object> values) {
        return SettingsBinding.of("related", values, RelatedSettings.DEFAULT);
    }
}
