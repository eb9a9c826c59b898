package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A Magnolia installed from nothing with the module and its samples: a user's web application, of
 * which only a copy is touched. Stopped and started again, it keeps its repository.
 */
final class Magnolia implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("module.jar", "target"));

    /** Until what was changed shows. On a busy machine, one request may take longer. */
    static final Duration SOON = Duration.ofSeconds(Long.getLong("magnolia.soon", 2));

    private final MagnoliaFolder folder;
    private final List<String> properties;
    private final MagnoliaLog log;
    private MagnoliaProcess process;

    private Magnolia(MagnoliaFolder folder, List<String> properties) {
        this.folder = folder;
        this.properties = properties;
        this.log = new MagnoliaLog(folder.data().resolve("magnolia.log"));
    }

    /** An instance where editors work. */
    static Magnolia author() throws IOException {
        return installed("author", "WEB-INF/bootstrap/author", true);
    }

    /** An instance that the world may read. */
    static Magnolia publicInstance() throws IOException {
        return installed("public", "WEB-INF/bootstrap/public", false);
    }

    private static Magnolia installed(String name, String bootstrap, boolean author)
            throws IOException {
        Path webapp = Path.of(System.getProperty("magnolia.webapp", "no -Dmagnolia.webapp=DIR"));
        MagnoliaFolder folder =
                MagnoliaFolder.copyOf(webapp, Files.createTempDirectory("magnolia-" + name + "-"));
        List<String> properties = new ArrayList<>(paths(folder));
        properties.add("-Dmagnolia.repositories.jackrabbit.config=" + repository(folder));
        properties.add("-Dmagnolia.bootstrap.dir=" + bootstrap + " WEB-INF/bootstrap/common");
        properties.add("-Dmagnolia.bootstrap.authorInstance=" + author);
        properties.add("-Dmagnolia.bootstrap.samples=true");
        properties.add("-Dmagnolia.update.auto=true");
        properties.add("-Dmagnolia.develop=false");
        // Only newer versions know these: there, nobody can log in otherwise.
        properties.add("-Dmagnolia.superuser.enabled=true");
        properties.add("-Dmagnolia.superuser.password=superuser");
        Magnolia magnolia = new Magnolia(folder, properties);
        folder.install(JAR);
        magnolia.start();
        return magnolia;
    }

    private static List<String> paths(MagnoliaFolder folder) {
        Path data = folder.data();
        return List.of(
                "-Dmagnolia.home=" + data,
                "-Dmagnolia.resources.dir=" + folder.resources(),
                "-Dmagnolia.repositories.home=" + data.resolve("repositories"),
                "-Dmagnolia.cache.startdir=" + data.resolve("cache"),
                "-Dmagnolia.upload.tmpdir=" + data.resolve("upload"),
                "-Dmagnolia.logs.dir=" + data.resolve("logs"),
                "-Dmagnolia.author.key.location=" + data.resolve("activation.properties"),
                "-Dlog4j.config=WEB-INF/acceptance-log4j2.xml");
    }

    /** Of the configurations that come with Magnolia, one whose database is in the libraries. */
    private static String repository(MagnoliaFolder folder) throws IOException {
        for (String database : List.of("h2", "derby")) {
            String file = "WEB-INF/config/repo-conf/jackrabbit-bundle-" + database + "-search.xml";
            if (folder.hasLibrary(database + "-") && Files.exists(folder.webapp().resolve(file))) {
                return file;
            }
        }
        throw new AssertionError("The web application has neither H2 nor Derby in WEB-INF/lib.");
    }

    void start() throws IOException {
        process = MagnoliaProcess.start(folder, properties, log);
    }

    void stop() throws IOException {
        process.close();
        process = null;
    }

    MagnoliaFolder folder() {
        return folder;
    }

    /** One that may do everything. */
    RestClient superuser() {
        return process.superuser();
    }

    RestClient anonymous() {
        return superuser().as(null);
    }

    /** A new user, whose password is his name, with some roles. */
    RestClient user(String name, String... roles) {
        superuser()
                .change(
                        "POST",
                        "/.rest/probe/users/" + name + "?roles=" + String.join(",", roles),
                        "");
        return superuser().as(name);
    }

    /** What is wrong with our definitions in Magnolia's registries, one line each. */
    List<String> problems() {
        return probe("problems");
    }

    List<String> threads() {
        return probe("threads");
    }

    int instances(String className) throws IOException {
        return process.instances(className);
    }

    long usedHeap() throws IOException {
        return process.usedHeap();
    }

    List<String> probe(String question) {
        return superuser().get("/.rest/probe/" + question).body().lines().toList();
    }

    /** The version of the module that is installed. */
    String version() {
        return superuser()
                .json("/.rest/properties/v1/config/modules/partnerships/version")
                .at("/values/0")
                .asText();
    }

    /** See {@link MagnoliaLog#takeComplaints}. */
    List<String> takeComplaints() {
        return log.takeComplaints();
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            stop();
        }
        assertThat(takeComplaints()).as("complaints").isEmpty();
        folder.delete();
    }
}
