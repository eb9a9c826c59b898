package org.partnerships.standalone.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes blocks of base64 out of a YAML text before it is parsed: SnakeYAML looks at each character
 * several times, so that a few images would take longer than all other content. Lines keep their
 * numbers.
 */
final class BinaryBlocks {

    private static final Pattern HEAD =
            Pattern.compile("^( *)(\\S.* )?!!binary [|>][-+]? *\\r?$", Pattern.MULTILINE);

    // No character of base64, so that it cannot be taken for content.
    private static final String MARK = "*";

    private final List<String> blocks = new ArrayList<>();
    private final String rest;

    BinaryBlocks(String text) {
        rest = text.contains("!!binary") ? takeOut(text) : text;
    }

    /** The text with a mark in the place of each block. */
    String rest() {
        return rest;
    }

    /** The base64 that a mark stands for; any other text as it is. */
    String restore(String text) {
        return text.startsWith(MARK)
                ? blocks.get(Integer.parseInt(text.substring(MARK.length())))
                : text;
    }

    private String takeOut(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Matcher head = HEAD.matcher(text);
        while (head.find(from)) {
            int indent = head.group(1).length();
            int tag = text.lastIndexOf("!!binary", head.end());
            kept.append(text, from, tag);
            kept.append("!!binary '").append(MARK).append(blocks.size()).append("'\n");
            from = takeBlock(text, text.indexOf('\n', tag) + 1, indent, kept);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Adds the lines that are indented more than the head, and returns where they end. */
    private int takeBlock(String text, int start, int indent, StringBuilder kept) {
        StringBuilder block = new StringBuilder();
        int position = start;
        while (position > 0 && position < text.length()) {
            int end = text.indexOf('\n', position);
            String line = text.substring(position, end < 0 ? text.length() : end);
            String content = line.strip();
            if (!content.isEmpty() && line.indexOf(content) <= indent) {
                break;
            }
            block.append(content);
            kept.append('\n');
            position = end < 0 ? text.length() : end + 1;
        }
        blocks.add(block.toString());
        return position <= 0 ? text.length() : position;
    }
}
