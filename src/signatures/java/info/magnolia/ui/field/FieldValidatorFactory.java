package info.magnolia.ui.field;

import com.vaadin.data.Validator;

public interface FieldValidatorFactory<T> {

    Validator<T> createValidator();
}
