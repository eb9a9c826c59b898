package info.magnolia.event;

public interface Event<H extends EventHandler> {

    void dispatch(H handler);
}
