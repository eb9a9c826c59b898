package org.partnerships.standalone.yaml;

import java.nio.file.Path;
import java.util.List;

/** A list of nodes. */
public record YamlSequence(Path file, int line, String tag, List<YamlNode> items)
        implements YamlNode {}
