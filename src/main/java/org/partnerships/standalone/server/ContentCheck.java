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

    /** Is told how far the work has come. */
    public interface Progress {

        /** The content was read; so many items are there, and so many are to be looked at. */
        void read(int items, int chosen);

        /** So many items have been looked at. */
        void looked(int items);
    }

    /**
     * What came out.
     *
     * @param problems what could not be read, one sentence each, so that the report misses it
     */
    public record Result(CheckReport report, List<String> problems) {}

    /**
     * Opens the repository, looks at the chosen items and closes it again.
     *
     * @throws org.partnerships.PartnershipsException when it cannot be opened
     */
    public Result run(Predicate<CheckedItem> chosen) {
        WorkingCopy workingCopy = WorkingCopy.find();
        try (PackagedFiles packaged = PackagedFiles.open();
                StandaloneRepository repository = Platform.repository(options)) {
            LightModules modules =
                    LightModules.readWithPackaged(packaged, Platform.folders(options, workingCopy));
            List<DefinitionProblem> problems =
                    new ArrayList<>(repository.prepare(modules.contentTypes()));
            problems.addAll(
                    new ContentSources(options, workingCopy).importInto(repository, packaged));
            SiteLocales site =
                    new SiteLocales(modules.site().fallbackLocale(), modules.site().locales());
            CheckSettings settings = Settings.of(modules.settings()).checks();
            return new Result(
                    report(repository.sessions(), site, settings, chosen), unread(problems));
        }
    }

    private static List<String> unread(List<DefinitionProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != DefinitionProblem.Severity.MINOR)
                .map(DefinitionProblem::toString)
                .toList();
    }

    private CheckReport report(
            RequestSessions sessions,
            SiteLocales site,
            CheckSettings settings,
            Predicate<CheckedItem> chosen) {
        RequestSessions.Scope scope = sessions.open(Access.SUPERUSER);
        try {
            CheckedItems items = new CheckedItems(sessions, () -> site);
            List<CheckedItem> all = new ArrayList<>();
            for (ContentType type : ContentType.values()) {
                all.addAll(items.all(type));
            }
            List<CheckedItem> some = all.stream().filter(chosen).toList();
            progress.read(all.size(), some.size());
            return new Checks(settings, LocalDate.now(), site.languageCodes())
                    .check(some, all, progress::looked);
        } finally {
            scope.close();
        }
    }
}
