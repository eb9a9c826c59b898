package info.magnolia.event;

public interface EventHandler {}
