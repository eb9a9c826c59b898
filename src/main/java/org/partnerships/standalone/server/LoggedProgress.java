package org.partnerships.standalone.server;

import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what must be known to the log; for servers that nobody watches. */
final class LoggedProgress implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedProgress.class);

    @Override
    public void say(Message message) {
        LOG.warn("{}", message);
    }

    @Override
    public void step(Message message) {
        LOG.debug("{}", message);
    }
}
