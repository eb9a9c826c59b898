package org.partnerships.standalone.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.spi.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.repository.TestFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The twin that every endpoint below delivery has below preview. */
class PreviewEndpointsTest {

    private static final int METHODS = 3;

    @TempDir Path folder;
    private final ResteasyDeploymentImpl deployment = new ResteasyDeploymentImpl();
    private StandaloneRepository repository;
    private DeliveryEndpoints endpoints;

    @BeforeEach
    void open() throws IOException {
        define("delivery/garden", "enabled: true");
        repository = StandaloneRepository.temporary();
        endpoints = new DeliveryEndpoints(repository, Map.of(), "", read(), 0);
        deployment.setRegisterBuiltin(false);
        deployment.start();
    }

    @AfterEach
    void close() {
        deployment.stop();
        endpoints.close();
        repository.close();
    }

    private Path define(String name, String more) throws IOException {
        return TestFiles.write(
                folder,
                "herbarium/restEndpoints/" + name + ".yaml",
                "$type: jcrDeliveryEndpoint_v2\nworkspace: website\n" + more + "\n");
    }

    private LightModules read() {
        return LightModules.read(List.of(folder));
    }

    /** Each endpoint reads, lists children and queries. */
    private int registered() {
        Registry registry = deployment.getRegistry();
        endpoints.register(registry, read());
        return registry.getSize() / METHODS;
    }

    @Test
    void comesAndGoesWithItsEndpoint() throws IOException {
        assertThat(registered()).isEqualTo(2);
        Path second = define("delivery/beds", "depth: 1");
        assertThat(registered()).isEqualTo(4);
        Files.delete(second);
        assertThat(registered()).isEqualTo(2);
        define("delivery/garden", "enabled: false");
        assertThat(registered()).isZero();
    }

    @Test
    void isMadeForNothingBesideDelivery() throws IOException {
        define("service/seeds", "depth: 1");
        assertThat(registered()).isEqualTo(3);
    }

    @Test
    void isReplacedWithItsEndpointInPlace() throws IOException {
        assertThat(registered()).isEqualTo(2);
        define("delivery/garden", "depth: 2");
        assertThat(registered()).isEqualTo(2);
    }
}
