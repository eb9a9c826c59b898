package com.vaadin.ui;

public interface HasComponents extends Component, Iterable<Component> {}
