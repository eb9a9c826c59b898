package info.magnolia.event;

public interface EventBus {

    <H extends EventHandler> HandlerRegistration addHandler(
            Class<? extends Event<H>> eventClass, H handler);
}
