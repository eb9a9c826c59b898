package org.partnerships.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Links to nothing: what is not there, and URLs that cannot be right by their form alone. */
final class Links implements ItemCheck {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> OTHERS = Set.of("mailto", "tel", "sms", "ftp", "webcal");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[\\p{L}\\d_](?:[\\p{L}\\d_-]*[\\p{L}\\d_])?\\.)+[\\p{L}][\\p{L}\\d-]+\\.?");
    private static final Pattern OWN_MACHINE =
            Pattern.compile(
                    "(?:localhost|127\\..*|0\\.0\\.0\\.0|10\\..*|192\\.168\\..*)(?::\\d+)?");

    @Override
    public void look(CheckedItem item, Findings findings) {
        for (CheckedLink link : item.links()) {
            if (link.state() == CheckedLink.State.MISSING) {
                findings.value(Check.DEAD_REFERENCE, link.field(), link.language(), link.target());
            } else if (link.state() == CheckedLink.State.EXTERNAL && !isWellFormed(link.target())) {
                findings.value(Check.MALFORMED_URL, link.field(), link.language(), link.target());
            }
        }
    }

    /** Whether a browser could open it, as far as its form tells. */
    static boolean isWellFormed(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (WEB.contains(scheme)) {
                return isWebAddress(uri);
            }
            return scheme.isEmpty()
                    ? isOnThisSite(uri)
                    : OTHERS.contains(scheme) && !uri.getSchemeSpecificPart().isBlank();
        } catch (URISyntaxException noUri) {
            return false;
        }
    }

    private static boolean isWebAddress(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return false;
        }
        String host = authority.replaceFirst("^.*@", "").replaceFirst(":\\d+$", "");
        return HOST.matcher(host).matches() && !OWN_MACHINE.matcher(host).matches();
    }

    /** A path from the root, or a place on the page: anything else lacks its beginning. */
    private static boolean isOnThisSite(URI uri) {
        String path = uri.getRawPath();
        boolean named = uri.getRawFragment() != null && !uri.getRawFragment().isEmpty();
        return path != null && path.startsWith("/") || path != null && path.isEmpty() && named;
    }
}
