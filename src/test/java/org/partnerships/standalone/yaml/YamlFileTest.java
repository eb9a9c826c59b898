package org.partnerships.standalone.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;

class YamlFileTest {

    @TempDir private Path folder;

    @Test
    void knowsTheLineOfEachNode() throws Exception {
        YamlMapping root = read("a: 1\nb:\n  - x\n  - y\n");
        assertThat(root.entries()).containsOnlyKeys("a", "b");
        assertThat(root.entries().get("a").line()).isEqualTo(1);
        YamlSequence list = (YamlSequence) root.entries().get("b");
        assertThat(list.items()).extracting(YamlNode::line).containsExactly(3, 4);
    }

    @Test
    void followsAliasesAndMergeKeys() throws Exception {
        YamlMapping root = read("base: &base {a: 1, b: 2}\nown:\n  <<: *base\n  b: 3\n");
        YamlMapping own = (YamlMapping) root.entries().get("own");
        assertThat(text(own, "a")).isEqualTo("1");
        assertThat(text(own, "b")).isEqualTo("3");
    }

    @Test
    void refusesAnAliasToItself() {
        assertThatThrownBy(() -> read("a: &a\n  b: *a\n"))
                .isInstanceOf(YamlFileException.class)
                .hasMessageContaining("alias");
    }

    @Test
    void namesTheLineOfATab() {
        assertThatThrownBy(() -> read("a:\n  b: 1\n\tc: 2\n"))
                .asInstanceOf(type(YamlFileException.class))
                .satisfies(e -> assertThat(e.line()).isEqualTo(3))
                .satisfies(e -> assertThat(e.getMessage()).contains("spaces"));
    }

    @Test
    void saysThatAFileIsNotUtf8() throws Exception {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "a: Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> YamlFile.read(file)).hasMessageContaining("UTF-8");
    }

    @Test
    void isEmptyForAnEmptyFile() throws Exception {
        assertThat(YamlFile.read(Files.createFile(folder.resolve("empty.yaml")))).isEmpty();
    }

    @Test
    void readsScalarsAsWhatTheyLookLike() throws Exception {
        YamlMapping root =
                read(
                        """
                        integer: 42
                        long: 12345678901
                        double: 1.5
                        boolean: true
                        date: 2023-03-27T00:00:00.000+02:00
                        text: '42'
                        binary: !!binary aGFsbG8=
                        """);
        assertThat(value(root, "integer")).isEqualTo(42);
        assertThat(value(root, "long")).isEqualTo(12345678901L);
        assertThat(value(root, "double")).isEqualTo(1.5);
        assertThat(value(root, "boolean")).isEqualTo(true);
        assertThat(value(root, "text")).isEqualTo("42");
        assertThat(value(root, "binary")).isEqualTo("hallo".getBytes(StandardCharsets.US_ASCII));
        Calendar date = (Calendar) value(root, "date");
        assertThat(date.toInstant()).hasToString("2023-03-26T22:00:00Z");
        assertThat(date.getTimeZone().getRawOffset()).isEqualTo(2 * 60 * 60 * 1000);
    }

    @Test
    void readsBlocksOfBase64AndKeepsTheNumbersOfLines() throws Exception {
        YamlMapping root =
                read(
                        """
                        image:
                          data: !!binary |
                            aGFs

                            bG8=
                          title: x
                        other: !!binary |-
                          aGFsbG8=
                        last: '*0'
                        """);
        byte[] hello = "hallo".getBytes(StandardCharsets.US_ASCII);
        YamlMapping image = (YamlMapping) root.entries().get("image");
        assertThat(value(image, "data")).isEqualTo(hello);
        assertThat(image.entries().get("title").line()).isEqualTo(6);
        assertThat(value(root, "other")).isEqualTo(hello);
        assertThat(value(root, "last")).isEqualTo("*0");
        assertThat(root.entries().get("last").line()).isEqualTo(9);
    }

    @Test
    void namesTheLineOfBrokenBase64() throws Exception {
        YamlMapping root = read("a: b\ndata: !!binary |\n  a$b\n");
        assertThatThrownBy(() -> value(root, "data"))
                .asInstanceOf(type(YamlFileException.class))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
    }

    private YamlMapping read(String text) throws Exception {
        return (YamlMapping)
                YamlFile.read(Files.writeString(folder.resolve("test.yaml"), text)).orElseThrow();
    }

    private static String text(YamlMapping mapping, String key) {
        return ((YamlScalar) mapping.entries().get(key)).text();
    }

    private static Object value(YamlMapping mapping, String key) {
        return new ScalarValues().of((YamlScalar) mapping.entries().get(key));
    }
}
