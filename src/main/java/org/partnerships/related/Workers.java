package org.partnerships.related;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Shares numbered work out among some objects of which each is used by one thread at a time. The
 * threads are the caller's and those that all of the process share, so none needs to be ended.
 *
 * @param <W> what does the work and need not be thread-safe
 */
final class Workers<W> {

    /** Numbers that are taken at one go. */
    private static final int SHARE = 16;

    private final List<W> workers = new ArrayList<>();
    private final Supplier<W> supplier;

    Workers(Supplier<W> supplier) {
        this.supplier = supplier;
    }

    /** Does the work of all numbers from 0 to before {@code count}, in no order, and waits. */
    void forEach(int count, ObjIntConsumer<W> work) {
        int useful = Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, count / SHARE + 1);
        while (workers.size() < useful) {
            workers.add(supplier.get());
        }
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, useful)
                .parallel()
                .forEach(
                        worker -> {
                            W own = workers.get(worker);
                            for (int from = next.getAndAdd(SHARE);
                                    from < count;
                                    from = next.getAndAdd(SHARE)) {
                                int end = Math.min(count, from + SHARE);
                                for (int i = from; i < end; i++) {
                                    work.accept(own, i);
                                }
                            }
                        });
    }
}
