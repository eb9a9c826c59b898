package org.partnerships.standalone.repository;

import org.apache.jackrabbit.core.state.ChangeLog;
import org.apache.jackrabbit.core.state.DefaultISMLocking;

/** Jackrabbit's own locking of a workspace, which tells a barrier when saves begin and end. */
final class SaveLocking extends DefaultISMLocking {

    private final SaveBarrier barrier;

    SaveLocking(SaveBarrier barrier) {
        this.barrier = barrier;
    }

    @Override
    public WriteLock acquireWriteLock(ChangeLog changes) throws InterruptedException {
        barrier.begin();
        try {
            return new SaveLock(super.acquireWriteLock(changes));
        } catch (InterruptedException | RuntimeException e) {
            barrier.end();
            throw e;
        }
    }

    private final class SaveLock implements WriteLock {

        private final WriteLock lock;

        SaveLock(WriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void release() {
            lock.release();
            barrier.end();
        }

        /** Sessions and listeners learn of the save under the lock that this returns. */
        @Override
        public ReadLock downgrade() {
            ReadLock rest = lock.downgrade();
            return () -> {
                rest.release();
                barrier.end();
            };
        }
    }
}
