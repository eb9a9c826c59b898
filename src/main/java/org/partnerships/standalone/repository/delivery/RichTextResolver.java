package org.partnerships.standalone.repository.delivery;

import org.partnerships.standalone.repository.delivery.PageLink.StoredLink;
import org.partnerships.standalone.repository.node.StoredNode;

import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.jcr.RepositoryException;

/** Turns the links that editors' rich text stores into URLs; images get a time stamp. */
final class RichTextResolver implements References.Resolver {

    private static final Pattern LINK =
            Pattern.compile(
                    "\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},(workspace:\\{[^}]*},)?"
                            + "(path|handle):\\{([^}]*)}(,nodeData:\\{([^}]*)},extension:\\{([^}]*)})?"
                            + "}}(#([^?\"]*))?(\\?([^\"]*))?");
    private static final Pattern IMAGE = Pattern.compile("<img [^>]*src *= *\"[^\"]*\"[^>]*>");
    private static final String TIME_STAMP = "yyyy-MM-dd-HH-mm-ss";

    private final boolean completeUrl;

    RichTextResolver(boolean completeUrl) {
        this.completeUrl = completeUrl;
    }

    @Override
    public References.Target resolve(String value, String key, AnswerContext context)
            throws RepositoryException {
        if (!value.contains("${link:")) {
            return References.Target.of(value);
        }
        Locale inName = LocaleSuffix.of(key);
        Locale language = inName == null ? context.locale() : inName;
        StringBuilder images = new StringBuilder();
        Matcher image = IMAGE.matcher(value);
        while (image.find()) {
            String tag = replaced(image.group(), true, language, context);
            image.appendReplacement(images, Matcher.quoteReplacement(tag));
        }
        image.appendTail(images);
        return References.Target.of(replaced(images.toString(), false, language, context));
    }

    private String replaced(String html, boolean stamped, Locale language, AnswerContext context)
            throws RepositoryException {
        StringBuilder result = new StringBuilder();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            StoredLink stored = StoredLink.of(link);
            String path = PageLink.to(stored, context);
            String url =
                    completeUrl
                            ? context.links().complete(path, language)
                            : context.links().absolute(path, language);
            String shown = stamped ? stamped(url, PageLink.target(stored, context)) : url;
            link.appendReplacement(result, Matcher.quoteReplacement(shown));
        }
        return link.appendTail(result).toString();
    }

    /** Puts the time of the last change before the extension, so that browsers notice it. */
    private static String stamped(String url, StoredNode node) throws RepositoryException {
        Calendar changed = node == null ? null : AssetNode.lastModified(node);
        if (changed == null) {
            return url;
        }
        String stamp = "." + new SimpleDateFormat(TIME_STAMP).format(changed.getTime());
        int dot = url.lastIndexOf('.');
        return dot > url.lastIndexOf('/')
                ? url.substring(0, dot) + stamp + url.substring(dot)
                : url + stamp;
    }
}
