package com.vaadin.data;

public interface ValidationResult {

    static ValidationResult ok() {
        throw new UnsupportedOperationException("a signature only");
    }

    static ValidationResult error(String errorMessage) {
        throw new UnsupportedOperationException("a signature only");
    }
}
