package org.partnerships.standalone.server;

import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.StandaloneRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where content comes from. Folders that were named are imported at every start; the samples only
 * into a new repository, so that what was edited since stays.
 */
final class ContentSources {

    private static final String PLATFORM = "standalone/bootstrap";
    private static final String BOOTSTRAP = "mgnl-bootstrap/partnerships";
    private static final String SAMPLES = "mgnl-bootstrap-samples/partnerships";
    private static final String READER_ROLE = "partnerships-reader";

    /** In the data folder, once the samples are all there. */
    private static final String SAMPLES_MARKER = "samples-imported";

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

    /** Imports all of it and returns what could not be. */
    List<DefinitionProblem> importInto(StandaloneRepository repository) {
        List<DefinitionProblem> problems =
                new ArrayList<>(repository.importPackagedContent(PLATFORM));
        problems.addAll(repository.importPackagedContent(BOOTSTRAP));
        repository.access().grant(Access.ANONYMOUS, READER_ROLE);
        if (!options.content().isEmpty()) {
            problems.addAll(repository.importContent(options.content()));
        } else if (!hasSamples()) {
            problems.addAll(importSamples(repository));
            markSamples();
        }
        if (options.anonymousRole() != null) {
            problems.addAll(repository.importAnonymousRole(options.anonymousRole()));
        }
        return problems;
    }

    private List<DefinitionProblem> importSamples(StandaloneRepository repository) {
        return workingCopy
                .samples()
                .map(folder -> repository.importContent(List.of(folder)))
                .orElseGet(() -> repository.importPackagedContent(SAMPLES));
    }

    private boolean hasSamples() {
        return options.data() != null && Files.exists(options.data().resolve(SAMPLES_MARKER));
    }

    private void markSamples() {
        if (options.data() == null) {
            return;
        }
        try {
            Files.writeString(
                    options.data().resolve(SAMPLES_MARKER),
                    "Without this file the samples are imported again at the next start.\n");
        } catch (IOException failure) {
            throw new StandaloneException(
                    "The data folder %s cannot be written: %s".formatted(options.data(), failure),
                    failure);
        }
    }
}
