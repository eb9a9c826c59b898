package org.partnerships.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What goes wrong outside of the call: one sentence with what to do, and no stack trace. */
class FailureTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir private Path folder;
    private String docs;
    private String queries;

    @BeforeEach
    void writeACollection() throws IOException {
        docs = file("docs.jsonl", "{\"id\":\"a\",\"title\":\"x\"}\n{\"id\":\"b\",\"title\":\"x\"}");
        queries = file("queries.tsv", "a\tb\t1");
    }

    @Test
    void aTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());

            fails(1, "auf 127.0.0.1 ist belegt: Beenden Sie", "de", "serve", "--port", port);
            fails(1, "on 127.0.0.1 is taken: stop", "en", "--port", port);
        }
    }

    @Test
    void anAddressOfAnotherMachine() {
        fails(1, "192.0.2.1 ist keine Adresse dieses Rechners", "de", "--host", "192.0.2.1");
        fails(1, "192.0.2.1 is not an address of this machine", "en", "--host", "192.0.2.1");
    }

    @Test
    void aDataFolderThatARunningServerUses() {
        String data = folder.resolve("data").toString();
        try (StandaloneServer server =
                StandaloneServer.start(
                        StandaloneOptions.defaults().withPort(0).withData(Path.of(data)))) {
            assertThat(server.endpoints()).isNotEmpty();

            fails(1, "ein anderer Server benutzt es. Beenden", "de", "evaluate", "--data", data);
            fails(2, "another server is using it. Stop", "en", "check", "--data", data);
        }
    }

    @Test
    void aDataFolderThatCannotBeMade() {
        String data = Path.of(queries).resolve("below").toString();

        assertThat(Call.in("de", "serve", "--port", "0", "--data", data).err())
                .contains(data, "Ordner")
                .doesNotContain("\tat ");
    }

    @Test
    void aFullDisk() {
        assumeTrue(Files.exists(FULL), "no /dev/full here");

        fails(
                1,
                "/dev/full lässt sich nicht schreiben: der Datenträger ist voll.",
                "de",
                rank(FULL));
        fails(1, "/dev/full cannot be written: the disk is full.", "en", rank(FULL));
    }

    @Test
    void aFileThatCannotBeWritten() {
        fails(1, "lässt sich nicht schreiben: es ist ein Ordner.", "de", rank(folder));
        fails(1, "cannot be written: it is a folder.", "en", rank(folder));
    }

    @Test
    void aFolderThatMayNotBeRead() throws IOException {
        Path secret =
                Files.createDirectory(
                        folder.resolve("secret"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("---------")));
        assumeFalse(Files.isReadable(secret), "root may read everything");

        String content = folder.toString();
        fails(2, secret + " sind nicht lesbar: das Recht", "de", "check", "--content", content);
        fails(2, secret + " cannot be read: the right", "en", "check", "--content", content);
    }

    @Test
    void brokenContentIsNamedWithItsLine() throws IOException {
        file("event-reports.kaputt.yaml", "kaputt: [");

        String content = folder.toString();
        assertThat(Call.in("de", "check", "--content", content).err())
                .contains("Nicht gelesen: " + folder.resolve("event-reports.kaputt.yaml"))
                .contains("Zeile 1: ist kein YAML (", "prüfen Sie Einrückung");
        assertThat(Call.in("en", "check", "--content", content).err())
                .contains("line 1: is not YAML: ", "check indentation");
    }

    @Test
    void aFolderWithoutExportsIsNamed() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();

        assertThat(Call.in("de", "check", "--content", empty).err())
                .contains("Hinweis: " + empty + ": enthält keinen Export");
        fails(1, "Es gibt 0 Inhalte", "de", "evaluate", "--content", empty);
    }

    @Test
    void brokenSettingsAreNamedWithTheirLine() throws IOException {
        String config = file("config.yaml", "related:\n  x: [");

        fails(2, "config.yaml: Zeile 2 ist kein YAML", "de", "evaluate", "--config", config);
        fails(2, "config.yaml: line 2 is not YAML", "en", "evaluate", "--config", config);
    }

    private String[] rank(Path out) {
        return new String[] {"rank", "--docs", docs, "--queries", queries, "--out", out.toString()};
    }

    private static void fails(int exitCode, String sentence, String language, String... call) {
        Call failed = Call.in(language, call);

        assertThat(failed.exitCode()).isEqualTo(exitCode);
        assertThat(failed.err()).contains(sentence).doesNotContain("\tat ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
