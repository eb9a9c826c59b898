package org.partnerships.standalone.benchmark;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.PlatformManagedObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * The standalone server in a process of its own, with the Lucene that Jackrabbit needs in place of
 * the one that this profile compares with.
 */
final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Start page\\s+(http://[^/\\s]+)/");

    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 500;

    private final Process process;
    private final URI address;
    private final JMXConnector management;
    private final ThreadMXBean threads;
    private final CompilationMXBean compilation;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        address = URI.create(awaitAddress(process.inputReader()));
        management = JMXConnectorFactory.connect(new JMXServiceURL(managementAddress(process)));
        threads = bean(ThreadMXBean.class);
        compilation = bean(CompilationMXBean.class);
    }

    private <B extends PlatformManagedObject> B bean(Class<B> type) throws IOException {
        return ManagementFactory.getPlatformMXBean(management.getMBeanServerConnection(), type);
    }

    static ServerProcess start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath(), "org.partnerships.standalone.Main"));
        command.addAll(List.of("serve", "--lang", "en", "--port", "0"));
        command.addAll(arguments);
        return new ServerProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private static String classPath() {
        String others =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("lucene"))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        return others + File.pathSeparator + System.getProperty("benchmark.jackrabbit.lucene");
    }

    private static String awaitAddress(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new IOException("The server ended without an address");
    }

    private static String managementAddress(Process process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException("Cannot ask the server how much it allocates", e);
        }
    }

    URI address() {
        return address;
    }

    /**
     * Waits until the related index is filled, which takes the processors before.
     *
     * @param related address of a related list, which says when it may be incomplete
     */
    void awaitIndex(String related) throws IOException, InterruptedException {
        long end = System.nanoTime() + INDEX_PATIENCE.toNanos();
        while (isIndexing(related)) {
            if (System.nanoTime() > end) {
                throw new IOException("The related index is not filled after " + INDEX_PATIENCE);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean isIndexing(String related) throws IOException {
        try (InputStream answer = address.resolve(related).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("\"indexing\":true");
        }
    }

    /** How long the virtual machine has compiled so far. */
    long compiledMillis() {
        return compilation.getTotalCompilationTime();
    }

    /** Bytes that the threads alive now have allocated since they began. */
    long allocated() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @Override
    public void close() throws IOException {
        management.close();
        process.destroy();
    }
}
