package org.partnerships.standalone.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The addresses of all endpoints as a JSON list, for the start page. */
final class EndpointListServlet extends HttpServlet {

    static final String PATTERN = "/endpoints.json";

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final transient Supplier<List<String>> addresses;

    EndpointListServlet(Supplier<List<String>> addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] list = addresses.get().toArray(String[]::new);
        response.setContentType("application/json;charset=UTF-8");
        try (JsonGenerator json = JSON.createGenerator(response.getOutputStream())) {
            json.writeArray(list, 0, list.length);
        }
    }
}
