package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One noun leads from the content type to its app, its endpoint, its labels and its Java names. */
class ContentModelTest {

    private static final Path MODULE = Path.of("light-modules/partnerships");
    private static final Pattern PROPERTY =
            Pattern.compile("^ +- \\{name: (\\w+)", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void aTypeLivesInItsWorkspaceUnderItsNodeType(ContentType type) throws IOException {
        assertThat(contentType(type))
                .contains("workspace: " + type.workspace() + "\n")
                .contains("nodeType: " + type.nodeType() + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeHasAnAppOfItsName(ContentType type) throws IOException {
        assertThat(read("apps/" + type.workspace() + "-app.yaml"))
                .startsWith("!content-type:" + type.typeName() + "\n")
                .contains("name: " + type.workspace() + "-app\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeHasAnEndpointOfItsName(ContentType type) throws IOException {
        assertThat(read("restEndpoints/delivery/partnerships/" + type.workspace() + "_v1.yaml"))
                .contains("workspace: " + type.workspace() + "\n")
                .contains("nodeTypes: [" + type.nodeType() + "]\n");
    }

    @ParameterizedTest
    @EnumSource
    void javaNamesWhatTheTypeHas(ContentType type) throws Exception {
        Class<?> names =
                switch (type) {
                    case EVENT_REPORT -> EventReportNames.class;
                    case NEWS_TEASER -> NewsTeaserNames.class;
                    case PARTNERSHIP_PROFILE -> PartnershipProfileNames.class;
                };

        assertThat(properties(type)).containsAll(constants(names));
    }

    @Test
    void germanAndEnglishLabelsHaveTheSameKeys() throws IOException {
        Properties german = labels("de");
        Properties english = labels("en");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(german.values()).allSatisfy(label -> assertThat(label.toString()).isNotBlank());
        assertThat(english.values()).allSatisfy(label -> assertThat(label.toString()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void anAppHasALabelInTheLauncher(ContentType type) throws IOException {
        assertThat(labels("de").stringPropertyNames())
                .contains(type.workspace() + "-app.app.label");
    }

    private static Set<String> properties(ContentType type) throws IOException {
        Set<String> properties = new TreeSet<>();
        Matcher matcher = PROPERTY.matcher(contentType(type));
        while (matcher.find()) {
            properties.add(matcher.group(1));
        }
        return properties;
    }

    private static List<String> constants(Class<?> names) throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field constant : names.getDeclaredFields()) {
            if (!constant.isSynthetic()) {
                values.add((String) constant.get(null));
            }
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    private static String contentType(ContentType type) throws IOException {
        return read("contentTypes/" + type.typeName() + ".yaml");
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        Path file = MODULE.resolve("i18n/module-partnerships-messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            labels.load(reader);
        }
        return labels;
    }

    private static String read(String path) throws IOException {
        return Files.readString(MODULE.resolve(path));
    }
}
