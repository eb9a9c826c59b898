package org.partnerships.standalone.server;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.PackagedFiles;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.words.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where content comes from: the module's own bootstrap files, then the folders that were named or
 * else the samples, then the role for anonymous.
 */
final class ContentSources {

    private static final String PLATFORM = "standalone/bootstrap";
    private static final String BOOTSTRAP = "mgnl-bootstrap/partnerships";
    private static final String SAMPLES = "mgnl-bootstrap-samples/partnerships";
    private static final String READER_ROLE = "partnerships-reader";

    private final StandaloneOptions options;
    private final WorkingCopy workingCopy;

    ContentSources(StandaloneOptions options, WorkingCopy workingCopy) {
        this.options = options;
        this.workingCopy = workingCopy;
    }

    /** The folders on disk; files in a jar do not change. */
    List<Path> folders() {
        return options.content().isEmpty()
                ? workingCopy.samples().stream().toList()
                : options.content();
    }

    /**
     * Imports all of it and returns what could not be. Folders that were named come last, as they
     * may hold other versions of our own roles.
     */
    List<DefinitionProblem> importInto(
            StandaloneRepository repository, PackagedFiles packaged, Progress progress) {
        List<Path> own = new ArrayList<>(packaged.folders(PLATFORM, BOOTSTRAP));
        if (options.content().isEmpty()) {
            own.addAll(samples(packaged));
        }
        List<DefinitionProblem> problems = new ArrayList<>(repository.importContent(own));
        repository.access().grant(Access.ANONYMOUS, READER_ROLE);
        if (!options.content().isEmpty()) {
            problems.addAll(repository.importContent(options.content(), progress));
        }
        if (options.anonymousRole() != null) {
            problems.addAll(repository.importAnonymousRole(options.anonymousRole()));
        }
        return problems;
    }

    private List<Path> samples(PackagedFiles packaged) {
        return workingCopy.samples().map(List::of).orElseGet(() -> packaged.folders(SAMPLES));
    }
}
