package org.partnerships.standalone;

import org.partnerships.related.RelatedSettings;
import org.partnerships.related.evaluation.Ranker;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Ranks a test collection, for others to score. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Ranks the documents of a test collection by how related they are to each query,"
                        + " and writes a TREC run: query Q0 document rank score tag, the best ten"
                        + " of each query. No server is started.",
        footer =
                "%nExit code 0 when the run was written, 1 when a file could not be read or"
                        + " written, 2 when the call was wrong.",
        optionListHeading = "%nOptions:%n")
final class RankCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--docs",
            required = true,
            paramLabel = "FILE",
            description =
                    "The documents, one JSON object per line: id, type, lang, title, teaser, body,"
                            + " date, tags. Only id is needed; a missing lang is guessed.")
    private Path docs;

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description =
                    "The queries, such as a file of judgements (qrels): each line begins with the"
                            + " id of a document and a tab; the rest is not read.")
    private Path queries;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Rank only documents of this type. All when left out.")
    private String type;

    @Option(
            names = "--hide-tags",
            description = "Rank without the documents' tags, as for judgements made from them.")
    private boolean hideTags;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the run. A file that is there is replaced.")
    private Path out;

    @Mixin private SettingsOptions settings;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        CommandChecks.requireFile(command, "--docs", docs);
        CommandChecks.requireFile(command, "--queries", queries);
        RelatedSettings chosen = settings.settings(command);
        new Ranker(docs, queries, type, hideTags).rank(chosen, out, command.getErr()::println);
        return ExitCode.OK;
    }
}
