package info.magnolia.context;

import java.util.Locale;

/** Signature only. */
public interface Context {

    Locale getLocale();
}
