package org.partnerships.standalone.repository;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Watches folders with everything below them and says which files were written or deleted, once
 * nothing has happened for a moment. One thread does the watching and calls the listener.
 */
final class FolderWatch implements AutoCloseable {

    /** How long nothing must have happened before changes are told; saving takes several steps. */
    static final Duration QUIET = Duration.ofMillis(150);

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration END = Duration.ofSeconds(5);

    private final List<Path> folders;
    private final Consumer<Set<Path>> listener;
    private final WatchService service;
    private final Thread thread;
    private final Set<Path> changed = new HashSet<>();

    /**
     * Starts to watch.
     *
     * @param listener gets paths that start with one of the folders
     * @throws IOException when a folder cannot be watched
     */
    FolderWatch(Collection<Path> folders, Consumer<Set<Path>> listener) throws IOException {
        this.folders = List.copyOf(folders);
        this.listener = listener;
        if (folders.isEmpty()) {
            service = null;
            thread = null;
            return;
        }
        service = this.folders.get(0).getFileSystem().newWatchService();
        for (Path folder : this.folders) {
            register(folder);
        }
        thread = new Thread(this::run, "folder-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the thread; changes that were not told yet are dropped. */
    @Override
    public void close() {
        if (service == null) {
            return;
        }
        try {
            service.close();
            thread.join(END.toMillis());
        } catch (IOException e) {
            LOG.warn("Cannot end watching {}", folders, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key =
                        changed.isEmpty()
                                ? service.take()
                                : service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
                if (key == null) {
                    tell();
                } else {
                    note(key);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.debug("No longer watching {}", folders, e);
        }
    }

    private void tell() {
        Set<Path> told = Set.copyOf(changed);
        changed.clear();
        try {
            listener.accept(told);
        } catch (RuntimeException e) {
            LOG.error("Changes in {} could not be followed; save the files again", told, e);
        }
    }

    private void note(WatchKey key) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                folders.forEach(this::noteAll);
            } else {
                Path path = folder.resolve((Path) event.context());
                if (Files.isDirectory(path)) {
                    noteAll(path);
                } else {
                    changed.add(path);
                }
            }
        }
        key.reset();
    }

    /** A folder that is new may have had files before it was watched. */
    private void noteAll(Path folder) {
        try {
            register(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(changed::add);
            }
        } catch (IOException e) {
            LOG.warn("Cannot watch {}; changes in it need a restart", folder, e);
        }
    }

    /** Once more until nothing is new: a folder made in between is in no list and in no event. */
    private void register(Path folder) throws IOException {
        Set<Path> registered = new HashSet<>();
        List<Path> found = foldersIn(folder);
        while (registered.addAll(found)) {
            for (Path each : found) {
                each.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
            found = foldersIn(folder);
        }
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isDirectory).toList();
        }
    }
}
