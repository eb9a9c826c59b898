package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.related.RelatedContent;
import org.partnerships.support.TestRepository;
import org.slf4j.LoggerFactory;

import java.time.Duration;

import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What is off when a workspace, or the module that it belongs to, is not there. */
class MissingWorkspaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension final TestRepository repository = new TestRepository();

    @ParameterizedTest
    @CsvSource({"category, 2", "event-reports, 1", "news-teasers, 1", "partnership-profiles, 2"})
    void isNamedInAWarningAndTheRestWorks(String missing, int items) {
        repository.add(ContentType.EVENT_REPORT, "report", "title", "Wasser", "lead", "Brunnen");
        repository.add(ContentType.NEWS_TEASER, "teaser", "title", "Wasser", "text", "Brunnen");
        RelatedContent related = new RelatedContent();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(RelatedFeed.class);
        log.start();
        logger.addAppender(log);
        try (RelatedFeed feed =
                new RelatedFeed(without(missing), () -> TestRepository.LOCALES, related)) {
            feed.start();
            assertThat(feed.awaitFilled(PATIENCE)).isTrue();
        } finally {
            logger.detachAppender(log);
        }

        assertThat(related.size()).isEqualTo(items);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("workspace " + missing, "NoSuchWorkspaceException");
    }

    private Sessions without(String missing) {
        return new Sessions() {
            @Override
            public Session ofCaller(String workspace) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Session ofSystem(String workspace) throws RepositoryException {
                if (workspace.equals(missing)) {
                    throw new NoSuchWorkspaceException(workspace);
                }
                return repository.sessions().ofSystem(workspace);
            }
        };
    }
}
