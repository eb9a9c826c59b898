package org.partnerships.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runnable jar, started with a folder for its temporary files. Closing kills it. */
final class JarProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 20;
    private static final Pattern ADDRESS = Pattern.compile("Start page\\s+(http://\\S+)/\\R");

    private final long started = System.nanoTime();
    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;

    private JarProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read, "output of the jar");
        reader.start();
    }

    static JarProcess start(Path temporary, String... arguments) throws IOException {
        return start(temporary, "UTF-8", arguments);
    }

    /** On a terminal that has no umlauts. */
    static JarProcess startInAscii(Path temporary, String... arguments) throws IOException {
        return start(temporary, "US-ASCII", arguments);
    }

    private static JarProcess start(Path temporary, String encoding, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temporary);
        // Else the virtual machine keeps its own statistics there.
        command.add("-XX:-UsePerfData");
        // The build's machine may speak another language.
        command.add("-Duser.language=en");
        command.add("-Dstdout.encoding=" + encoding);
        command.add("-Dstderr.encoding=" + encoding);
        command.add("-jar");
        command.add(System.getProperty("standalone.jar"));
        command.addAll(List.of(arguments));
        return new JarProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The address that the start prints, without a slash at the end. */
    String awaitAddress() throws InterruptedException {
        Matcher matcher = ADDRESS.matcher(awaitOutput("Start page"));
        return matcher.find() ? matcher.group(1) : awaitAddress();
    }

    /** Everything printed so far, as soon as it holds some text. */
    String awaitOutput(String text) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (output.indexOf(text) < 0) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new AssertionError("No '" + text + "' in: " + output);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return output();
    }

    String output() {
        return output.toString();
    }

    long millisSinceStart() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    /** Asks it to end, as Ctrl-C does, and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Waits for its end and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end: " + output);
        }
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            int character = lines.read();
            while (character >= 0) {
                output.append((char) character);
                character = lines.read();
            }
        } catch (IOException killed) {
            output.append("[killed]");
        }
    }
}
