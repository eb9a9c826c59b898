package org.partnerships.magnolia;

import com.vaadin.data.HasValue;
import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import com.vaadin.ui.Component;
import com.vaadin.ui.HasComponents;

import info.magnolia.ui.field.FieldValidatorDefinition;
import info.magnolia.ui.field.FieldValidatorFactory;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Refuses an image without alternative text. It stands at the image's field, as Magnolia does not
 * ask the validators of an empty field; the text's field is the one nearby with the style {@value
 * #STYLE}.
 */
public class AltTextValidatorFactory implements FieldValidatorFactory<Object> {

    static final String STYLE = "alternative-text";

    private final String message;

    /** Called by Magnolia, which finds the class in a field's definition. */
    public AltTextValidatorFactory(FieldValidatorDefinition definition) {
        this.message = definition.getErrorMessage();
    }

    @Override
    public Validator<Object> createValidator() {
        String error = message;
        return (image, context) ->
                context.getComponent()
                                .flatMap(AltTextValidatorFactory::textNear)
                                .filter(HasValue::isEmpty)
                                .isPresent()
                        ? ValidationResult.error(error)
                        : ValidationResult.ok();
    }

    /** Empty in a form that does not ask for the text. */
    private static Optional<HasValue<?>> textNear(Component image) {
        Optional<HasValue<?>> text = Optional.empty();
        HasComponents around = image.getParent();
        while (text.isEmpty() && around != null) {
            text = textIn(around);
            around = around.getParent();
        }
        return text;
    }

    private static Optional<HasValue<?>> textIn(Component component) {
        if (component instanceof HasValue<?> field && hasStyle(component)) {
            return Optional.of(field);
        }
        Optional<HasValue<?>> text = Optional.empty();
        if (component instanceof HasComponents container) {
            Iterator<Component> children = container.iterator();
            while (text.isEmpty() && children.hasNext()) {
                text = textIn(children.next());
            }
        }
        return text;
    }

    private static boolean hasStyle(Component component) {
        String styles = component.getStyleName();
        return styles != null && List.of(styles.split(" ")).contains(STYLE);
    }
}
