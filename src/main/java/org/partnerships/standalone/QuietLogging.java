package org.partnerships.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.jul.LevelChangePropagator;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

import org.slf4j.Logger;

/**
 * What is logged when no {@code logback.xml} says otherwise: our own lines and the libraries'
 * warnings, on standard error. In code, because parsing a file costs start-up time.
 */
public final class QuietLogging extends ContextAwareBase implements Configurator {

    private static final String PATTERN = "%d{HH:mm:ss} %-5level %msg%n";
    private static final String WITHOUT_TRACES = PATTERN + "%nopex";

    @Override
    public void configure(LoggerContext context) {
        LevelChangePropagator javaUtilLogging = new LevelChangePropagator();
        javaUtilLogging.setContext(context);
        javaUtilLogging.start();
        context.addListener(javaUtilLogging);

        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console(PATTERN, context));
        context.getLogger("org.partnerships").setLevel(Level.INFO);
        // What it logs with a trace it throws as well, so that it reaches us or the caller.
        ch.qos.logback.classic.Logger jackrabbit = context.getLogger("org.apache.jackrabbit");
        jackrabbit.setAdditive(false);
        jackrabbit.addAppender(console(WITHOUT_TRACES, context));
        // Takes the lock of a running server for one that was left behind; our own lines tell.
        context.getLogger("org.apache.jackrabbit.core.util.RepositoryLock").setLevel(Level.ERROR);
        // Warns of malformed requests with a stack trace; our own line names them.
        context.getLogger("org.jboss.resteasy.resteasy_jaxrs.i18n").setLevel(Level.ERROR);
    }

    private static ConsoleAppender<ILoggingEvent> console(String pattern, LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        return console;
    }
}
