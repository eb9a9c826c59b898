package org.partnerships.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Magnolia's error form, {@code {"error":{"code":…,"message":…}}}. */
public final class ErrorForm {

    private static final JsonFactory JSON = new JsonFactory();

    private ErrorForm() {}

    /**
     * The form as a document in UTF-8.
     *
     * @param message null is written as such
     */
    public static byte[] json(String code, String message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("error");
            json.writeStringField("code", code);
            json.writeStringField("message", message);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
