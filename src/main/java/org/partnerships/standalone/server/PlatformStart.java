package org.partnerships.standalone.server;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.definition.PackagedFiles;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.words.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Opens what the options name: definitions and repository, then the content. */
final class PlatformStart {

    private PlatformStart() {}

    /**
     * Reads and imports what the options name.
     *
     * @param progress is told what is wrong with the files, and how far the import has come
     */
    static Platform open(StandaloneOptions options, Progress progress) {
        Platform platform = prepare(options, progress);
        try {
            platform.importContent(progress);
            return platform;
        } catch (RuntimeException failure) {
            platform.close();
            throw failure;
        }
    }

    /**
     * The same without content, for those who set up the rest beside {@link #importContent}.
     *
     * @param progress is told what is wrong with the files
     */
    static Platform prepare(StandaloneOptions options, Progress progress) {
        CompletableFuture<PackagedFiles> packaged = Beside.start(PackagedFiles::open);
        try {
            return prepare(options, packaged, progress);
        } catch (RuntimeException failure) {
            packaged.thenAccept(PackagedFiles::close);
            throw failure;
        }
    }

    private static Platform prepare(
            StandaloneOptions options,
            CompletableFuture<PackagedFiles> packaged,
            Progress progress) {
        WorkingCopy workingCopy = WorkingCopy.find();
        List<Path> moduleFolders = folders(options, workingCopy);
        // Read beside the repository's start, as each keeps one core busy.
        CompletableFuture<LightModules> reading =
                Beside.start(
                        () ->
                                LightModules.readWithPackaged(
                                        Beside.result(packaged), moduleFolders));
        StandaloneRepository repository = repository(options);
        try {
            LightModules modules = Beside.result(reading);
            say(modules.problems(), progress);
            say(repository.prepare(modules.contentTypes()), progress);
            ContentSources content = new ContentSources(options, workingCopy);
            return new Platform(repository, moduleFolders, content, packaged, modules, options);
        } catch (RuntimeException failure) {
            repository.close();
            throw failure;
        }
    }

    static StandaloneRepository repository(StandaloneOptions options) {
        StandaloneRepository repository =
                options.data() == null
                        ? StandaloneRepository.temporary()
                        : StandaloneRepository.durable(options.data());
        if (options.superuserPassword() != null) {
            repository.access().setPassword(Access.SUPERUSER, options.superuserPassword());
        }
        return repository;
    }

    static List<Path> folders(StandaloneOptions options, WorkingCopy workingCopy) {
        return Stream.concat(workingCopy.lightModules().stream(), options.lightModules().stream())
                .toList();
    }

    private static void say(List<DefinitionProblem> problems, Progress progress) {
        problems.forEach(problem -> progress.say(problem.asMessage()));
    }
}
