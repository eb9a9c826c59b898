package info.magnolia.module;

import info.magnolia.event.Event;
import info.magnolia.event.EventHandler;

public class ModulesStartedEvent implements Event<ModulesStartedEvent.Handler> {

    @Override
    public void dispatch(Handler handler) {
        throw new UnsupportedOperationException("a signature only");
    }

    public interface Handler extends EventHandler {

        void onModuleStartupCompleted(ModulesStartedEvent event);
    }
}
