package org.partnerships.standalone.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of a headless Chromium, driven by Selenium. {@code CHROME_BIN} and {@code
 * CHROMEDRIVER_BIN} name other programs than the first on the path.
 */
final class Browser implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13);
    private static final int HEIGHT = 900;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where a browser is installed that has its driver beside it. */
    static Optional<Path> find() {
        return driver().flatMap(
                        driver ->
                                program(
                                        "CHROME_BIN",
                                        "chromium",
                                        "chromium-browser",
                                        "google-chrome",
                                        "chrome"));
    }

    static Browser start(Path executable, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(executable.toString());
        options.addArguments(OPTIONS);
        options.addArguments("--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver().orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> driver() {
        return program("CHROMEDRIVER_BIN", "chromedriver");
    }

    private static Optional<Path> program(String variable, String... names) {
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(System.getenv(variable)).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows an address at a width in CSS pixels and returns when the page says it is complete. */
    void open(URI address, int width) {
        // A window cannot be as narrow as a phone.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.get(address.toString());
        evaluate(
                """
                new Promise((resolve) => {
                  const look = () => document.readyState === 'complete'
                    && document.querySelector('main')?.getAttribute('aria-busy') === 'false'
                    ? resolve(true) : setTimeout(look, 20);
                  look();
                })""");
    }

    /** Shows pages in the light or the dark colours from now on. */
    void prefer(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Types into what has the focus. */
    void type(String text) {
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** The value of an expression in the page, or what its promise resolves to. */
    JsonNode evaluate(String expression) {
        Map<String, Object> answer =
                driver.executeCdpCommand(
                        "Runtime.evaluate",
                        Map.of(
                                "expression", expression,
                                "awaitPromise", true,
                                "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException("In the page: " + answer.get("exceptionDetails"));
        }
        return JSON.valueToTree(answer).at("/result/value");
    }

    /** Presses a key that moves the focus or acts: Tab or Enter. */
    void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key,
                            "code", key,
                            "windowsVirtualKeyCode", KEYS.get(key)));
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
