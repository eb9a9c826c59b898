package org.partnerships.standalone.yaml;

import java.nio.file.Path;

/** A node of a YAML file. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** The file that the node was written in, which differs from its parent's after an include. */
    Path file();

    /** The line on which the node starts, from 1. */
    int line();

    /** The resolved tag, such as {@code tag:yaml.org,2002:int} or a local one like {@code !x}. */
    String tag();
}
