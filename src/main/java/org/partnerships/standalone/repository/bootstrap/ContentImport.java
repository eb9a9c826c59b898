package org.partnerships.standalone.repository.bootstrap;

import org.partnerships.content.Sessions;
import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;
import org.partnerships.standalone.words.Reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Puts content files into the repository, each whole or not at all, so that readers see content
 * before or after but never between. Workspaces are filled side by side.
 */
public final class ContentImport {

    /** So that no thread is left alone with a large workspace at the end. */
    private static final Comparator<List<ContentFile>> MOST_FILES_FIRST =
            Comparator.<List<ContentFile>>comparingInt(List::size).reversed();

    private final Sessions sessions;
    private final Predicate<ContentFile> passOver;

    /**
     * Makes one for a repository.
     *
     * @param sessions the workspaces that files name must be there before they are imported
     * @param passOver the files to leave alone, unless they lie below one that is imported, as that
     *     one takes away what is below it
     */
    public ContentImport(Sessions sessions, Predicate<ContentFile> passOver) {
        this.sessions = sessions;
        this.passOver = passOver;
    }

    /**
     * Imports all files that can be imported, parents before children.
     *
     * @param progress is told how many of the files have been looked at
     */
    public ImportResult importAll(Collection<ContentFile> files, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        IntConsumer step =
                more ->
                        progress.step(
                                Message.of("content.imported", done.addAndGet(more), files.size()));
        Map<String, List<ContentFile>> byWorkspace = new TreeMap<>();
        files.stream().sorted(ContentFile.ORDER).forEach(file -> add(file, byWorkspace));
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<ImportResult>> running = new ArrayList<>();
            byWorkspace.values().stream()
                    .sorted(MOST_FILES_FIRST)
                    .forEach(list -> running.add(executor.submit(() -> importInto(list, step))));
            ImportResult result = new ImportResult();
            for (Future<ImportResult> one : running) {
                result.add(one.get());
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExplainedException(Message.of("content.interrupted"), e);
        } catch (ExecutionException e) {
            throw new ExplainedException(
                    Message.of("content.failed", Reason.of(e.getCause())), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void add(ContentFile file, Map<String, List<ContentFile>> byWorkspace) {
        byWorkspace.computeIfAbsent(file.workspace(), key -> new ArrayList<>()).add(file);
    }

    private ImportResult importInto(List<ContentFile> files, IntConsumer step)
            throws RepositoryException {
        Session session = sessions.ofSystem(files.get(0).workspace());
        try {
            return new WorkspaceImport(session, passOver).importAll(files, step);
        } finally {
            session.logout();
        }
    }
}
