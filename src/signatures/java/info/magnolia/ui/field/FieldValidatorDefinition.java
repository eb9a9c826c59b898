package info.magnolia.ui.field;

public interface FieldValidatorDefinition {

    String getErrorMessage();
}
