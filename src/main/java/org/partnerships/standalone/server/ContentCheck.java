package org.partnerships.standalone.server;

import org.partnerships.check.CheckReport;
import org.partnerships.check.CheckSettings;
import org.partnerships.check.CheckedItem;
import org.partnerships.check.Checks;
import org.partnerships.content.CheckedItems;
import org.partnerships.content.ContentType;
import org.partnerships.content.SiteLocales;
import org.partnerships.standalone.definition.DefinitionProblem;
import org.partnerships.standalone.definition.LightModules;
import org.partnerships.standalone.definition.PackagedFiles;
import org.partnerships.standalone.repository.Access;
import org.partnerships.standalone.repository.RequestSessions;
import org.partnerships.standalone.repository.StandaloneRepository;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The editorial checks over content in files or in a data folder, without a web server. */
public final class ContentCheck {

    private final StandaloneOptions options;
    private final Progress progress;

    /**
     * @param options of which the content, data and light modules count
     */
    public ContentCheck(StandaloneOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * What came out.
     *
     * @param items how many there are, looked at or not
     * @param problems what is wrong with the files
     */
    public record Result(CheckReport report, int items, List<DefinitionProblem> problems) {

        /** Whether the report misses what could not be read. */
        public boolean missesContent() {
            return problems.stream()
                    .anyMatch(problem -> problem.severity() != DefinitionProblem.Severity.MINOR);
        }
    }

    /**
     * Opens the repository, looks at the chosen items and closes it again.
     *
     * @throws org.partnerships.PartnershipsException when it cannot be opened
     */
    public Result run(Predicate<CheckedItem> chosen) {
        WorkingCopy workingCopy = WorkingCopy.find();
        try (PackagedFiles packaged = PackagedFiles.open();
                StandaloneRepository repository = PlatformStart.repository(options)) {
            LightModules modules =
                    LightModules.readWithPackaged(
                            packaged, PlatformStart.folders(options, workingCopy));
            modules.problems().forEach(problem -> progress.say(problem.asMessage()));
            List<DefinitionProblem> problems =
                    new ArrayList<>(repository.prepare(modules.contentTypes()));
            problems.addAll(
                    new ContentSources(options, workingCopy)
                            .importInto(repository, packaged, progress));
            SiteLocales site =
                    new SiteLocales(modules.site().fallbackLocale(), modules.site().locales());
            CheckSettings settings = Settings.of(modules.settings()).checks();
            return check(repository.sessions(), site, settings, chosen, problems);
        }
    }

    private void looked(int done, int all) {
        progress.step(Message.of("check.looked", done, all));
    }

    private Result check(
            RequestSessions sessions,
            SiteLocales site,
            CheckSettings settings,
            Predicate<CheckedItem> chosen,
            List<DefinitionProblem> problems) {
        RequestSessions.Scope scope = sessions.open(Access.SUPERUSER);
        try {
            CheckedItems items = new CheckedItems(sessions, () -> site);
            List<CheckedItem> all = new ArrayList<>();
            for (ContentType type : ContentType.values()) {
                all.addAll(items.all(type));
            }
            List<CheckedItem> some = all.stream().filter(chosen).toList();
            if (!some.isEmpty()) {
                progress.say(Message.of("check.looking", some.size(), all.size()));
            }
            CheckReport report =
                    new Checks(settings, LocalDate.now(), site.languageCodes())
                            .check(some, all, done -> looked(done, some.size()));
            return new Result(report, all.size(), problems);
        } finally {
            scope.close();
        }
    }
}
