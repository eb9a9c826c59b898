package org.partnerships.standalone.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.Base64;
import java.util.regex.Pattern;

/** What YAML takes a scalar for, as a Java value. Not thread-safe. */
public final class ScalarValues {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Values values = new Values();

    /**
     * The value of a scalar: {@code Integer}, {@code Long} or {@code BigInteger}; {@code Double};
     * {@code Boolean}; {@code Calendar} in the zone that is written; {@code byte[]}; {@code
     * String}; or null.
     *
     * @throws YamlFileException when the text does not fit its tag
     */
    public Object of(YamlScalar scalar) {
        try {
            return values.construct(
                    new ScalarNode(
                            new Tag(scalar.tag()), scalar.text(), null, null, ScalarStyle.PLAIN));
        } catch (RuntimeException e) {
            throw new YamlFileException(
                    scalar.file(),
                    scalar.line(),
                    "'%s' cannot be read as %s; correct it or quote it as text"
                            .formatted(scalar.text(), scalar.tag()),
                    e);
        }
    }

    private static final class Values extends SafeConstructor {

        private Values() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.TIMESTAMP, new Timestamp());
            yamlConstructors.put(Tag.BINARY, new Binary());
        }

        private Object construct(ScalarNode node) {
            return getConstructor(node).construct(node);
        }
    }

    private static final class Timestamp extends SafeConstructor.ConstructYamlTimestamp {

        @Override
        public Object construct(Node node) {
            super.construct(node);
            return getCalendar();
        }
    }

    /** SnakeYAML's own takes ten times as long. */
    private static final class Binary extends AbstractConstruct {

        @Override
        public Object construct(Node node) {
            String base64 = ((ScalarNode) node).getValue();
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException brokenOrInLines) {
                return Base64.getDecoder().decode(WHITE_SPACE.matcher(base64).replaceAll(""));
            }
        }
    }
}
