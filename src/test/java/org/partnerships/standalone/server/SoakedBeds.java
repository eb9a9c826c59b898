package org.partnerships.standalone.server;

import org.partnerships.standalone.repository.RequestSessions;

import java.util.concurrent.atomic.AtomicLong;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Pages that come in twins. One save writes the same edition into both, into three places each, so
 * that an answer with two editions is torn.
 */
final class SoakedBeds implements AutoCloseable {

    static final int TWINS = 8;

    private static final long PAUSE_MILLIS = 20;

    private final Session session;
    private final AtomicLong edits = new AtomicLong();

    SoakedBeds(RequestSessions sessions) throws RepositoryException {
        session = sessions.ofSystem("website");
        Node beds = session.getRootNode().addNode("beds", "mgnl:page");
        for (int i = 0; i < TWINS; i++) {
            Node left = bed(beds, "left" + i);
            Node right = bed(beds, "right" + i);
            left.setProperty("twin", right.getIdentifier());
            right.setProperty("twin", left.getIdentifier());
            edit(i, 0);
        }
        session.save();
    }

    private static Node bed(Node beds, String name) throws RepositoryException {
        Node bed = beds.addNode(name, "mgnl:page");
        bed.addNode("soil", "mgnl:contentNode");
        return bed;
    }

    private void edit(int twins, long edition) throws RepositoryException {
        for (String side : new String[] {"left", "right"}) {
            Node bed = session.getNode("/beds/" + side + twins);
            bed.setProperty("edition", edition);
            bed.setProperty("text", "Beet " + "x".repeat(500) + " edition=" + edition + ";");
            bed.getNode("soil").setProperty("edition", edition);
        }
    }

    /** Saves a new edition of one pair after the other. */
    void editUntil(long end) {
        try {
            while (System.nanoTime() < end) {
                long edition = edits.incrementAndGet();
                edit((int) (edition % TWINS), edition);
                session.save();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (RepositoryException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long edits() {
        return edits.get();
    }

    @Override
    public void close() {
        session.logout();
    }
}
