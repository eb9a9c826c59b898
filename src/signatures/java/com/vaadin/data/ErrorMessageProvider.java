package com.vaadin.data;

public interface ErrorMessageProvider {}
