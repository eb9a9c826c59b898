package com.vaadin.data;

public interface HasValue<V> {

    default boolean isEmpty() {
        throw new UnsupportedOperationException("a signature only");
    }
}
