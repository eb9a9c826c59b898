package org.partnerships.standalone.definition;

/** Where an endpoint answers below {@code /.rest}, by Magnolia's rules. */
final class EndpointPath {

    private EndpointPath() {}

    /**
     * The configured path without the slashes around it; otherwise the id, with each underscore of
     * the file name (but not of the folders) turned into a slash.
     *
     * @param id path of the file below {@code restEndpoints}, without {@code .yaml}
     * @param configured null when the definition says nothing
     */
    static String of(String id, String configured) {
        if (configured != null) {
            return strip(configured);
        }
        int name = id.lastIndexOf('/') + 1;
        return stripEnd(id.substring(0, name) + id.substring(name).replace('_', '/'));
    }

    private static String strip(String path) {
        String rest = path;
        while (rest.startsWith("/")) {
            rest = rest.substring(1);
        }
        return stripEnd(rest);
    }

    private static String stripEnd(String path) {
        String rest = path;
        while (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }
}
