package org.partnerships.standalone.repository;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.LightModules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a repository in step with folders on disk until it is closed: definitions are read again
 * and content is imported again when files change. A broken file leaves what was there before.
 */
public final class ContentFolders implements AutoCloseable {

    private final StandaloneRepository repository;
    private final List<Path> moduleFolders;
    private final List<Path> contentFolders;
    private final Consumer<Reload> listener;
    private final FolderWatch watch;

    /**
     * What a change on disk led to, after it took effect.
     *
     * @param modules all definitions as they are now; empty when only content changed
     * @param contentFiles the content files that were written or deleted
     * @param problems what is wrong with the files that changed
     */
    public record Reload(
            Optional<LightModules> modules,
            Set<Path> contentFiles,
            List<DefinitionProblem> problems) {}

    private ContentFolders(
            StandaloneRepository repository,
            List<Path> moduleFolders,
            List<Path> contentFolders,
            Consumer<Reload> listener)
            throws IOException {
        this.repository = repository;
        this.moduleFolders = List.copyOf(moduleFolders);
        this.contentFolders = List.copyOf(contentFolders);
        this.listener = listener;
        this.watch =
                new FolderWatch(
                        Stream.concat(moduleFolders.stream(), contentFolders.stream()).toList(),
                        this::reload);
    }

    /**
     * Starts to watch folders that were read before.
     *
     * @param moduleFolders as for {@link LightModules#readWithPackaged(List)}
     * @param contentFolders as for {@link StandaloneRepository#importContent(List)}
     * @param listener called by a thread of its own, once for changes that come together
     * @throws StandaloneRepositoryException when a folder cannot be watched
     */
    public static ContentFolders watch(
            StandaloneRepository repository,
            List<Path> moduleFolders,
            List<Path> contentFolders,
            Consumer<Reload> listener) {
        try {
            return new ContentFolders(repository, moduleFolders, contentFolders, listener);
        } catch (IOException e) {
            throw new StandaloneRepositoryException(
                    "repository.watch",
                    e,
                    Stream.concat(moduleFolders.stream(), contentFolders.stream())
                            .map(Path::toString)
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void close() {
        watch.close();
    }

    private void reload(Set<Path> changed) {
        List<DefinitionProblem> problems = new ArrayList<>();
        Optional<LightModules> modules = Optional.empty();
        if (!within(moduleFolders, changed).isEmpty()) {
            LightModules read = LightModules.readWithPackaged(moduleFolders);
            problems.addAll(read.problems());
            problems.addAll(repository.prepare(read.contentTypes()));
            modules = Optional.of(read);
        }
        Set<Path> content = within(contentFolders, changed);
        if (!content.isEmpty()) {
            problems.addAll(repository.updateContent(content, contentFolders));
        }
        listener.accept(new Reload(modules, content, problems));
    }

    private static Set<Path> within(List<Path> folders, Set<Path> paths) {
        return paths.stream()
                .filter(path -> folders.stream().anyMatch(path::startsWith))
                .collect(Collectors.toUnmodifiableSet());
    }
}
