package org.partnerships.standalone.server;

import org.partnerships.PartnershipsException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work done beside the caller's own. */
final class Beside {

    private Beside() {}

    /**
     * Starts work in a thread of its own. Not in the common pool: its threads do not see classes
     * that only the caller's class loader knows, as when Maven starts us.
     */
    static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Beside::inThread);
    }

    /** Does more with a result when it is there, in a thread of its own as well. */
    static <T> CompletableFuture<T> then(CompletableFuture<T> work, Consumer<T> more) {
        return work.thenApplyAsync(
                result -> {
                    more.accept(result);
                    return result;
                },
                Beside::inThread);
    }

    private static void inThread(Runnable task) {
        new Thread(task, "start-up").start();
    }

    /** Waits for the result; a failure of ours is thrown as it was, without the wrapping. */
    static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof PartnershipsException ours) {
                throw ours;
            }
            throw failure;
        }
    }
}
