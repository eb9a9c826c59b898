package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.persistence.PMContext;
import org.apache.jackrabbit.core.persistence.bundle.AbstractBundlePersistenceManager;
import org.apache.jackrabbit.core.persistence.pool.BundleDbPersistenceManager;
import org.apache.jackrabbit.core.util.db.CheckSchemaOperation;
import org.apache.jackrabbit.core.util.db.ConnectionHelper;
import org.apache.jackrabbit.core.util.db.DerbyConnectionHelper;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Keeps one workspace in tables of a Derby database that all workspaces share. Jackrabbit's own
 * class for Derby ends the whole database with the first workspace, and a crash can leave it with
 * half of its tables.
 */
public final class DerbyStore extends BundleDbPersistenceManager {

    private static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";
    private static final String TYPE = "derby";

    @Override
    public void init(PMContext context) throws Exception {
        setDriver(DRIVER);
        setDatabaseType(TYPE);
        super.init(context);
    }

    @Override
    public int getStorageModel() {
        return SM_LONGLONG_KEYS;
    }

    @Override
    protected ConnectionHelper createConnectionHelper(DataSource dataSource) {
        return new DerbyConnectionHelper(dataSource, blockOnConnectionLoss);
    }

    @Override
    protected CheckSchemaOperation createCheckSchemaOperation() {
        return new AllTablesOrNone(conHelper, schemaObjectPrefix)
                .addVariableReplacement(
                        CheckSchemaOperation.SCHEMA_OBJECT_PREFIX_VARIABLE, schemaObjectPrefix);
    }

    private static final class AllTablesOrNone extends CheckSchemaOperation {

        private final ConnectionHelper connections;

        private AllTablesOrNone(ConnectionHelper connections, String prefix) {
            super(
                    connections,
                    AbstractBundlePersistenceManager.class.getResourceAsStream(TYPE + ".ddl"),
                    prefix + "BUNDLE");
            this.connections = connections;
        }

        @Override
        public void run() throws SQLException, IOException {
            boolean complete = false;
            connections.startBatch();
            try {
                super.run();
                complete = true;
            } finally {
                connections.endBatch(complete);
            }
        }
    }
}
