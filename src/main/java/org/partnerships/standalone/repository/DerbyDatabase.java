package org.partnerships.standalone.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The Derby database in a folder; there is one per repository. */
final class DerbyDatabase {

    private static final String URL = "jdbc:derby:";

    // How Derby says that a database ended as asked.
    private static final String ENDED = "08006";

    private final Path folder;

    DerbyDatabase(Path folder) {
        this.folder = folder;
    }

    /** Makes the database if it is not there, in such a way that a crash leaves none or all. */
    void create() throws IOException, SQLException {
        System.setProperty(
                "derby.stream.error.file", folder.resolveSibling("derby.log").toString());
        if (Files.exists(folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(unfinished);
        DriverManager.getConnection(URL + unfinished + ";create=true").close();
        end(unfinished);
        Files.move(unfinished, folder);
    }

    /** Ends the database, so that the next start needs no recovery. */
    void end() throws SQLException {
        end(folder);
    }

    private static void end(Path database) throws SQLException {
        try {
            DriverManager.getConnection(URL + database + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!ENDED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
