package org.partnerships.standalone;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Standard output and error in their own character set. What that set lacks is written in plain
 * letters, as in "ae", so that nobody reads question marks.
 */
final class Terminal extends FilterWriter {

    /** What standard output shows. */
    static final Charset OUT = charset("stdout");

    /** What standard error shows. */
    static final Charset ERR = charset("stderr");

    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('ä', "ae"),
                    Map.entry('ö', "oe"),
                    Map.entry('ü', "ue"),
                    Map.entry('Ä', "Ae"),
                    Map.entry('Ö', "Oe"),
                    Map.entry('Ü', "Ue"),
                    Map.entry('ß', "ss"),
                    Map.entry('…', "..."),
                    Map.entry('→', "->"),
                    Map.entry('–', "-"),
                    Map.entry('—', "-"),
                    Map.entry('„', "\""),
                    Map.entry('“', "\""),
                    Map.entry('”', "\""),
                    Map.entry('‚', "'"),
                    Map.entry('‘', "'"),
                    Map.entry('’', "'"),
                    Map.entry('\u00a0', " "));

    private final CharsetEncoder encoder;

    private Terminal(Writer target, Charset charset) {
        super(target);
        encoder = charset.newEncoder();
    }

    /** A writer to a stream that flushes each line. */
    static PrintWriter writer(PrintStream stream, Charset charset) {
        return new PrintWriter(
                new Terminal(new OutputStreamWriter(stream, charset), charset), true);
    }

    /** Whether a character set has all characters there are. */
    static boolean showsAll(Charset charset) {
        return charset.name().startsWith("UTF");
    }

    /** From Java 19 on there is a property; in Java 17 one only for a terminal. */
    private static Charset charset(String stream) {
        String name =
                System.getProperty(
                        stream + ".encoding", System.getProperty("sun." + stream + ".encoding"));
        return name != null && Charset.isSupported(name)
                ? Charset.forName(name)
                : Charset.defaultCharset();
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String part = text.substring(offset, offset + length);
        out.write(encoder.canEncode(part) ? part : plain(part));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }

    private String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char character : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            plain.append(
                    encoder.canEncode(character) ? String.valueOf(character) : plain(character));
        }
        return plain.toString();
    }

    private static String plain(char character) {
        String known = PLAIN.get(character);
        return known != null
                ? known
                : Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
    }
}
