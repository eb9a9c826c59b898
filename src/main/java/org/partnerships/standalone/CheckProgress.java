package org.partnerships.standalone;

import org.partnerships.standalone.server.ContentCheck;

import java.io.PrintWriter;

/** A line when the content was read, and one for every thousand items. */
final class CheckProgress implements ContentCheck.Progress {

    private static final int STEP = 1000;

    private final PrintWriter err;
    private int items;
    private int chosen;

    CheckProgress(PrintWriter err) {
        this.err = err;
        err.println("Reading the content …");
        err.flush();
    }

    @Override
    public void read(int allItems, int chosenItems) {
        items = allItems;
        chosen = chosenItems;
        err.println("Looking at %d of %d items …".formatted(chosenItems, allItems));
        err.flush();
    }

    @Override
    public void looked(int done) {
        if (done % STEP == 0) {
            err.println("Looked at %d of %d items".formatted(done, chosen));
            err.flush();
        }
    }

    /** Whether there are items, but none of those that were named. */
    boolean nothingChosen() {
        return items > 0 && chosen == 0;
    }
}
