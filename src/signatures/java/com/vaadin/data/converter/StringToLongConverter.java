package com.vaadin.data.converter;

import com.vaadin.data.ErrorMessageProvider;

import java.text.NumberFormat;
import java.util.Locale;

public class StringToLongConverter {

    public StringToLongConverter(ErrorMessageProvider errorMessageProvider) {}

    protected NumberFormat getFormat(Locale locale) {
        throw new UnsupportedOperationException("a signature only");
    }
}
