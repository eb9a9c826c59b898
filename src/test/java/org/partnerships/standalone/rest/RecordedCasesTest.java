package org.partnerships.standalone.rest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a real Magnolia answered, where the recordings lie beside the project. */
class RecordedCasesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("delivery.conformance", "../shared/delivery-conformance"));

    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "No recordings in " + FOLDER);
        server =
                StandaloneServer.start(
                        StandaloneOptions.defaults()
                                .withPort(0)
                                .withLightModules(FOLDER.resolve("light-modules"))
                                .withContent(FOLDER.resolve("content"))
                                .withAnonymousRole(
                                        FOLDER.resolve(
                                                "setup/userroles.conformance-anonymous.xml")));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> answersLikeMagnolia() throws IOException {
        return new DeliveryCases(server.baseUri()).in(FOLDER.resolve("cases"));
    }
}
