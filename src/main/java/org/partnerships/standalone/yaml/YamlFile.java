package org.partnerships.standalone.yaml;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one YAML file. Anchors, aliases and merge keys are resolved; tags are kept, not obeyed. Of
 * a key that is there twice the last counts, as in Magnolia.
 */
public final class YamlFile {

    /** The largest file read, in characters; an image in base64 may well have several million. */
    static final int MAX_CHARACTERS = 64 * 1024 * 1024;

    private final Path file;
    private final Deque<Node> open = new ArrayDeque<>();
    private BinaryBlocks binaries;

    private YamlFile(Path file) {
        this.file = file;
    }

    /**
     * The file's only document; empty for an empty file.
     *
     * @throws YamlFileException when the file is missing, not UTF-8 or not YAML
     */
    public static Optional<YamlNode> read(Path file) {
        YamlFile reader = new YamlFile(file);
        Node root = reader.compose();
        return Optional.ofNullable(root).map(reader::convert);
    }

    private Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        try {
            binaries = new BinaryBlocks(text());
            StreamReader reader = new StreamReader(binaries.rest());
            return new Composer(new ParserImpl(reader, options), new Resolver(), options)
                    .getSingleNode();
        } catch (MalformedInputException e) {
            throw failure(0, "is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw failure(0, "cannot be read: " + e + "; check that it exists and is readable", e);
        } catch (MarkedYAMLException e) {
            throw failure(line(e.getProblemMark()), advice(e), e);
        } catch (YAMLException e) {
            throw failure(0, "is not YAML: " + e.getMessage(), e);
        }
    }

    /** Without byte order marks; looking for one first is faster than replacing none. */
    private String text() throws IOException {
        String text = Files.readString(file);
        return text.indexOf('\uFEFF') < 0 ? text : text.replace("\uFEFF", "");
    }

    private static String advice(MarkedYAMLException e) {
        String problem = "is not YAML: " + e.getProblem();
        if (problem.contains("(TAB)")) {
            return problem + "; indent with spaces, not with tabs";
        }
        return problem + "; check indentation, quotes and colons on this line and the one before";
    }

    private YamlNode convert(Node node) {
        if (open.contains(node)) {
            throw failure(line(node.getStartMark()), "contains itself; remove the alias", null);
        }
        open.push(node);
        try {
            return convertOnce(node);
        } finally {
            open.pop();
        }
    }

    private YamlNode convertOnce(Node node) {
        int line = line(node.getStartMark());
        String tag = node.getTag().getValue();
        if (node instanceof ScalarNode scalar) {
            return new YamlScalar(file, line, tag, text(scalar));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new YamlSequence(file, line, tag, items);
        }
        return new YamlMapping(file, line, tag, entries((MappingNode) node));
    }

    private String text(ScalarNode scalar) {
        return Tag.BINARY.equals(scalar.getTag())
                ? binaries.restore(scalar.getValue())
                : scalar.getValue();
    }

    private Map<String, YamlNode> entries(MappingNode mapping) {
        Map<String, YamlNode> merged = new LinkedHashMap<>();
        Map<String, YamlNode> own = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (Tag.MERGE.equals(key.getTag())) {
                merge(convert(tuple.getValueNode()), merged);
            } else {
                own.put(key(key), convert(tuple.getValueNode()));
            }
        }
        merged.keySet().removeAll(own.keySet());
        merged.putAll(own);
        return merged;
    }

    private String key(Node key) {
        if (key instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw failure(line(key.getStartMark()), "has a key that is not plain text", null);
    }

    private static void merge(YamlNode source, Map<String, YamlNode> target) {
        if (source instanceof YamlMapping mapping) {
            mapping.entries().forEach(target::putIfAbsent);
        } else if (source instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> merge(item, target));
        }
    }

    private YamlFileException failure(int line, String message, Throwable cause) {
        return new YamlFileException(file, line, message, cause);
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
