package info.magnolia.event;

public interface SystemEventBus {

    String NAME = "system";
}
