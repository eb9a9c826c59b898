package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.persistence.PMContext;
import org.apache.jackrabbit.core.persistence.pool.BundleDbPersistenceManager;
import org.apache.jackrabbit.core.util.db.ConnectionHelper;
import org.apache.jackrabbit.core.util.db.DerbyConnectionHelper;

import javax.sql.DataSource;

/**
 * Keeps one workspace in tables of a Derby database that all workspaces share. Jackrabbit's own
 * class for Derby ends the whole database with the first workspace.
 */
public final class DerbyStore extends BundleDbPersistenceManager {

    static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";

    @Override
    public void init(PMContext context) throws Exception {
        setDriver(DRIVER);
        setDatabaseType("derby");
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
}
