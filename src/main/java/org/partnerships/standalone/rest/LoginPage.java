package org.partnerships.standalone.rest;

import java.io.IOException;

import javax.servlet.http.HttpServletResponse;

/** What Magnolia shows whoever may not see an address: a page that invites to log in. */
final class LoginPage {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Please log in</title></head>
            <body>
            <h1>Please log in</h1>
            <p>This address is not open to you. Send name and password by HTTP basic
            authentication.</p>
            </body>
            </html>
            """;

    private LoginPage() {}

    /** Answers with the page, under a status that says whether logging in can help. */
    static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setHeader("WWW-Authenticate", "FormBased");
        response.setContentType(HTML);
        response.getWriter().write(PAGE);
    }
}
