package org.partnerships.standalone.words;

/** Is told how far a work has come. Thread-safe, as works may run side by side. */
public interface Progress {

    /** For works that nobody waits for. */
    Progress SILENT =
            new Progress() {
                @Override
                public void say(Message message) {
                    // Nobody listens.
                }

                @Override
                public void step(Message message) {
                    // Nobody listens.
                }
            };

    /** Something a person should know in any case. */
    void say(Message message);

    /** One of many steps, worth telling only while the work takes long. */
    void step(Message message);
}
