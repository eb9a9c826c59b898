package org.partnerships.standalone.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.servlet.http.HttpServletResponse;

/** Magnolia's error form as a document. */
final class ErrorJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ErrorJson() {}

    /** Answers with the form from before JAX-RS. */
    static void send(HttpServletResponse response, int status, String code, String message)
            throws IOException {
        byte[] body = of(code, message);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static byte[] of(String code, String message) {
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
