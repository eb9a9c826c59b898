package com.vaadin.ui;

public interface Component {

    String getStyleName();

    HasComponents getParent();
}
