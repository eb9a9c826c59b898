package com.vaadin.data;

import com.vaadin.ui.Component;

import java.util.Optional;

public class ValueContext {

    public Optional<Component> getComponent() {
        throw new UnsupportedOperationException("a signature only");
    }
}
