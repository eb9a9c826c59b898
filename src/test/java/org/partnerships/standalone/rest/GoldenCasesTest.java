package org.partnerships.standalone.rest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.standalone.server.StandaloneOptions;
import org.partnerships.standalone.server.StandaloneServer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A herbarium of our own, and what a real Magnolia answered about it. */
class GoldenCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/delivery");

    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(herbarium());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static StandaloneOptions herbarium() {
        return StandaloneOptions.defaults()
                .withPort(0)
                .withLightModules(FOLDER.resolve("light-modules"))
                .withContent(FOLDER.resolve("content"))
                .withAnonymousRole(FOLDER.resolve("setup/userroles.herbarium-visitor.yaml"));
    }

    @TestFactory
    Stream<DynamicContainer> answersLikeMagnolia() throws IOException {
        return new DeliveryCases(server.baseUri()).in(FOLDER.resolve("cases"));
    }
}
