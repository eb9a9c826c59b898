package com.vaadin.data;

import java.util.function.BiFunction;

public interface Validator<T> extends BiFunction<T, ValueContext, ValidationResult> {

    @Override
    ValidationResult apply(T value, ValueContext context);
}
