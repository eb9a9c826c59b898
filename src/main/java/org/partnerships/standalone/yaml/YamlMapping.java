package org.partnerships.standalone.yaml;

import java.nio.file.Path;
import java.util.Map;

/** Keys and their nodes, in the order of the file. */
public record YamlMapping(Path file, int line, String tag, Map<String, YamlNode> entries)
        implements YamlNode {}
