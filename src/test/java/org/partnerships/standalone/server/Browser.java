package org.partnerships.standalone.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One page of a headless Chromium, driven by the DevTools protocol; {@code CHROME_BIN} names
 * another browser than the first on the path.
 */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> OPTIONS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0");
    private static final String ANNOUNCEMENT = "DevTools listening on ";
    private static final long PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();

    private Browser(Process process) throws IOException, InterruptedException {
        this.process = process;
        HttpClient client = HttpClient.newHttpClient();
        URI page = pageOf(client, announcedBy(process));
        this.socket = client.newWebSocketBuilder().buildAsync(page, new Answers()).join();
    }

    /** Where a browser is installed. */
    static Optional<Path> find() {
        String named = System.getenv("CHROME_BIN");
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path executable, Path profile) throws IOException, InterruptedException {
        List<String> command =
                Stream.of(
                                Stream.of(executable.toString()),
                                OPTIONS.stream(),
                                Stream.of("--user-data-dir=" + profile, "about:blank"))
                        .flatMap(part -> part)
                        .toList();
        return new Browser(new ProcessBuilder(command).start());
    }

    private static URI announcedBy(Process process) throws IOException {
        BufferedReader log = process.errorReader();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.startsWith(ANNOUNCEMENT)) {
                return URI.create(line.substring(ANNOUNCEMENT.length()));
            }
        }
        throw new IOException("The browser ended before it could be driven.");
    }

    private static URI pageOf(HttpClient client, URI browser)
            throws IOException, InterruptedException {
        URI list = URI.create("http://" + browser.getAuthority() + "/json/list");
        String answer =
                client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(answer)) {
            if (target.path("type").asText().equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("The browser has no page: " + answer);
    }

    /** Shows an address at a width in CSS pixels and returns when the page says it is complete. */
    void open(URI address, int width) {
        ask("Emulation.setDeviceMetricsOverride", metrics(width));
        ask("Page.navigate", JSON.createObjectNode().put("url", address.toString()));
        evaluate(
                """
                new Promise((resolve) => {
                  const look = () => document.readyState === 'complete'
                    && document.querySelector('main')?.getAttribute('aria-busy') === 'false'
                    ? resolve(true) : setTimeout(look, 20);
                  look();
                })""");
    }

    private static ObjectNode metrics(int width) {
        return JSON.createObjectNode()
                .put("width", width)
                .put("height", 900)
                .put("deviceScaleFactor", 1)
                .put("mobile", false);
    }

    /** Shows pages in the light or the dark colours from now on. */
    void prefer(String colourScheme) {
        ObjectNode media = JSON.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", colourScheme);
        ask("Emulation.setEmulatedMedia", media);
    }

    /** Types into what has the focus. */
    void type(String text) {
        ask("Input.insertText", JSON.createObjectNode().put("text", text));
    }

    /** The value of an expression in the page, or what its promise resolves to. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                ask(
                        "Runtime.evaluate",
                        JSON.createObjectNode()
                                .put("expression", expression)
                                .put("awaitPromise", true)
                                .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("In the page: " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Presses a key that moves the focus or acts, such as Tab. */
    void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("key", key)
                            .put("code", key)
                            .put("windowsVirtualKeyCode", key.equals("Tab") ? 9 : 13));
        }
    }

    private JsonNode ask(String method, ObjectNode parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
        question.set("params", parameters);
        socket.sendText(question.toString(), true).join();
        JsonNode answered = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.get("error"));
        }
        return answered.path("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Hands each answer to who asked; what the browser tells unasked is passed over. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                answer(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void answer(String message) {
            try {
                JsonNode answer = JSON.readTree(message);
                CompletableFuture<JsonNode> waiting = asked.remove(answer.path("id").asInt());
                if (waiting != null) {
                    waiting.complete(answer);
                }
            } catch (IOException failure) {
                throw new IllegalStateException("The browser said " + message, failure);
            }
        }
    }
}
