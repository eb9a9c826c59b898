package org.partnerships.standalone.repository;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/**
 * Keeps reads from seeing half a save. Reads go ahead without waiting; one during which a save
 * began is thrown away and done again while saves wait. Thread-safe.
 */
public final class SaveBarrier {

    private final StampedLock lock = new StampedLock();

    /** Whether the thread keeps saves out already: to wait for the lock again could be for ever. */
    private final ThreadLocal<Boolean> excluding = ThreadLocal.withInitial(() -> false);

    // These three are touched by the saving thread only, while it holds the lock.
    private volatile Thread saving;
    private int depth;
    private long writeStamp;

    SaveBarrier() {}

    /**
     * What a read finds, with each save in it either whole or not at all.
     *
     * @param reading may be called twice; must not save
     */
    public <T> Reading<T> read(Supplier<T> reading) {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0) {
            try {
                T found = reading.get();
                if (lock.validate(stamp)) {
                    return new Reading<>(found, stamp);
                }
            } catch (RuntimeException e) {
                if (lock.validate(stamp)) {
                    throw e;
                }
            }
        }
        return readAlone(reading);
    }

    private <T> Reading<T> readAlone(Supplier<T> reading) {
        long stamp = lock.readLock();
        excluding.set(true);
        try {
            T found = reading.get();
            stamp = lock.tryConvertToOptimisticRead(stamp);
            return new Reading<>(found, stamp);
        } finally {
            excluding.remove();
            if (StampedLock.isReadLockStamp(stamp)) {
                lock.unlockRead(stamp);
            }
        }
    }

    /** Does work while saves wait; it may be part of a read or of a save. */
    void exclude(Runnable work) {
        if (excluding.get() || saving == Thread.currentThread()) {
            work.run();
            return;
        }
        long stamp = lock.readLock();
        excluding.set(true);
        try {
            work.run();
        } finally {
            excluding.remove();
            lock.unlockRead(stamp);
        }
    }

    /** Whether no save has begun since a read. */
    public boolean isCurrent(Reading<?> reading) {
        return isCurrent(reading.stamp());
    }

    /** Marks a moment for {@link #isCurrent(long)}; no mark is current while a save goes on. */
    public long stamp() {
        return lock.tryOptimisticRead();
    }

    /** Whether no save has begun since the moment of a mark. */
    public boolean isCurrent(long stamp) {
        return lock.validate(stamp);
    }

    /** Before a save changes anything; waits for other saves and for reads that must not fail. */
    void begin() throws InterruptedException {
        if (saving != Thread.currentThread()) {
            writeStamp = lock.writeLockInterruptibly();
            saving = Thread.currentThread();
        }
        depth++;
    }

    /** After a save, when all have been told of it. */
    void end() {
        depth--;
        if (depth == 0) {
            saving = null;
            lock.unlockWrite(writeStamp);
        }
    }

    /** What was found, and when. */
    public record Reading<T>(T value, long stamp) {}
}
