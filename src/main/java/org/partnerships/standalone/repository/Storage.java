package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.config.ConfigurationException;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.util.RepositoryLock;
import org.partnerships.standalone.repository.bootstrap.ImportLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import javax.jcr.RepositoryException;

/** Where a repository lives: in memory with an almost empty temporary folder, or in a folder. */
final class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);

    static final String WORKSPACES = "workspaces";

    private static final String DURABLE = "/standalone/repository-durable.xml";

    /** There while the repository is open; still there at the next start after a crash. */
    private static final String OPEN_MARK = "open";

    private final Path folder;
    private final boolean temporary;

    private Storage(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    static Storage temporary() throws IOException {
        return new Storage(Files.createTempDirectory("partnerships-repository"), true);
    }

    /**
     * The folder is made when it is missing. After a crash the search indexes are dropped, to be
     * made anew from the content, as they may lack the last changes.
     */
    static Storage durable(Path folder) throws IOException, RepositoryException {
        Files.createDirectories(folder);
        Storage storage = new Storage(folder.toAbsolutePath(), false);
        storage.recover();
        return storage;
    }

    RepositoryConfig configuration() throws IOException, ConfigurationException {
        if (temporary) {
            return new MemoryConfiguration(folder);
        }
        try (InputStream xml = Storage.class.getResourceAsStream(DURABLE)) {
            return RepositoryConfig.create(new InputSource(xml), folder.toString());
        }
    }

    /** Where Jackrabbit keeps the files of a workspace. */
    Path workspaceFolder(String workspace) {
        return folder.resolve(WORKSPACES).resolve(workspace);
    }

    /** What was imported here before. */
    ImportLedger ledger() throws IOException {
        return temporary
                ? ImportLedger.inMemory()
                : ImportLedger.in(folder.resolve("imported.properties"));
    }

    /** To be called after Jackrabbit has ended; of no effect the second time. */
    void close() {
        if (temporary) {
            Folders.delete(folder);
            return;
        }
        Path mark = folder.resolve(OPEN_MARK);
        try {
            if (Files.exists(mark)) {
                database().end();
                Files.delete(mark);
            }
        } catch (IOException | SQLException e) {
            throw new StandaloneRepositoryException("repository.close", e, folder);
        }
    }

    private DerbyDatabase database() {
        return new DerbyDatabase(folder.resolve("database"));
    }

    private void recover() throws IOException, RepositoryException {
        // Held only to be sure that no other process is at work here; Jackrabbit takes its own.
        RepositoryLock lock = new RepositoryLock();
        lock.init(folder.toString());
        lock.acquire();
        try {
            Path mark = folder.resolve(OPEN_MARK);
            if (Files.exists(mark)) {
                LOG.warn("{} was not closed; its search indexes are made anew", folder);
                dropLeftovers();
            } else {
                Files.createFile(mark);
            }
            database().create();
        } catch (SQLException e) {
            throw new RepositoryException("Cannot make the database in " + folder, e);
        } finally {
            lock.release();
        }
    }

    /** Drops what a crash may have left half done and what can be made anew. */
    private void dropLeftovers() throws IOException {
        Path workspaces = folder.resolve(WORKSPACES);
        if (!Files.isDirectory(workspaces)) {
            return;
        }
        try (Stream<Path> each = Files.list(workspaces)) {
            for (Path workspace : each.toList()) {
                Folders.delete(isComplete(workspace) ? workspace.resolve("index") : workspace);
            }
        }
    }

    /** A workspace is used only after its configuration was written, all at once. */
    private static boolean isComplete(Path workspace) throws IOException {
        Path configuration = workspace.resolve("workspace.xml");
        return Files.exists(configuration)
                && Files.readString(configuration).stripTrailing().endsWith("</Workspace>");
    }
}
