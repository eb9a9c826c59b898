package org.partnerships.probe;

import com.vaadin.data.ErrorMessageProvider;
import com.vaadin.data.Result;
import com.vaadin.data.ValueContext;
import com.vaadin.data.converter.StringToLongConverter;
import com.vaadin.ui.FormLayout;
import com.vaadin.ui.TextField;
import com.vaadin.ui.VerticalLayout;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import info.magnolia.ui.field.FieldValidatorFactory;

import java.util.Locale;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Asks our classes in forms as Magnolia's forms do: by the component provider, with real Vaadin. */
@Path("/form-probe")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class FormProbeEndpoint {

    private final ComponentProvider components;

    @Inject
    public FormProbeEndpoint(ComponentProvider components) {
        this.components = components;
    }

    /** What a field shows of a number, and what it makes of a text: a number, or "refused". */
    @GET
    @Path("/number")
    public String number(
            @QueryParam("value") Long value,
            @QueryParam("text") String text,
            @QueryParam("lang") String language)
            throws ClassNotFoundException {
        ErrorMessageProvider messages = context -> "refused";
        StringToLongConverter converter =
                (StringToLongConverter)
                        components.newInstance(
                                Class.forName("org.partnerships.magnolia.PlainLongConverter"),
                                messages);
        ValueContext context = new ValueContext(new Locale(language));
        if (value != null) {
            return converter.convertToPresentation(value, context);
        }
        Result<Long> result = converter.convertToModel(text, context);
        return result.isError()
                ? result.getMessage().orElse("")
                : String.valueOf(result.getOrThrow(IllegalStateException::new));
    }

    /** What the form says about an image with that alternative text: "fine" or the message. */
    @GET
    @Path("/image")
    @SuppressWarnings("unchecked")
    public String image(@QueryParam("alt") String alt) throws ClassNotFoundException {
        ConfiguredFieldValidatorDefinition definition = new ConfiguredFieldValidatorDefinition();
        definition.setErrorMessage("alternative text, please");
        FieldValidatorFactory<Object> factory =
                (FieldValidatorFactory<Object>)
                        components.newInstance(
                                Class.forName("org.partnerships.magnolia.AltTextValidatorFactory"),
                                definition);
        TextField image = new TextField();
        TextField text = new TextField();
        text.setValue(alt);
        text.addStyleName("alternative-text");
        new FormLayout(new VerticalLayout(image), new TextField(), new VerticalLayout(text));
        return factory.createValidator().apply("an image", new ValueContext(image, image)).isError()
                ? definition.getErrorMessage()
                : "fine";
    }
}
