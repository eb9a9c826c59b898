package org.partnerships.standalone.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class SiteReaderTest extends ModulesFixture {

    private static final String SITE =
            """
            site:
              i18n:
                enabled: true
                fallbackLocale: de
                locales:
                  de: {language: de, country: '', enabled: true}
                  fr: {language: fr, enabled: false}
                  de_AT: {language: de, country: AT}
              theme: {name: nice}
            """;

    @Test
    void readsSiteAndTheme() throws Exception {
        write("m/decorations/site/config.yaml", SITE);
        write(
                "m/themes/nice.yaml",
                """
                imaging:
                  variations:
                    small: {width: 24}
                    wide:
                      class: info.magnolia.templating.imaging.variation.SimpleResizeVariation
                      width: 40
                      height: 20
                    other: {class: org.example.Crop}
                """);
        LightModules modules = read();
        SiteDefinition site = modules.site();
        assertThat(site.i18nEnabled()).isTrue();
        assertThat(site.locales()).containsExactly(Locale.GERMAN, new Locale("de", "AT"));
        assertThat(site.variations().values())
                .containsExactly(
                        new SiteDefinition.ImageVariation("small", 24, null),
                        new SiteDefinition.ImageVariation("wide", 40, 20));
        assertThat(modules.problems()).extracting(DefinitionProblem::line).containsExactly(8);
    }
}
