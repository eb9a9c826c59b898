package org.partnerships.standalone.rest;

import org.partnerships.standalone.repository.delivery.SiteLanguages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Variant;

/**
 * Finds the language of an answer: by the parameter {@code lang}, or else by negotiation among the
 * site's languages, or else the site's own. Every answer names it, unless all languages were asked
 * for.
 */
@Localized
final class LanguageFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PARAMETER = "lang";
    private static final String ALL = "all";
    private static final String PROPERTY = LanguageFilter.class.getName();

    private final Supplier<SiteLanguages> languages;

    LanguageFilter(Supplier<SiteLanguages> languages) {
        this.languages = languages;
    }

    /** The language found for a request; null when all are wanted. */
    static Locale languageOf(HttpServletRequest request) {
        return (Locale) request.getAttribute(PROPERTY);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (wantsAll(request)) {
            return;
        }
        SiteLanguages site = languages.get();
        request.setProperty(PROPERTY, site.fallback());
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        String parameter = parameters.getFirst(PARAMETER);
        Optional<Locale> language = parameter == null ? Optional.empty() : site.match(parameter);
        language.or(() -> negotiate(request, site.locales()))
                .ifPresent(found -> request.setProperty(PROPERTY, found));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Locale language = (Locale) request.getProperty(PROPERTY);
        if (language != null && response.hasEntity()) {
            response.getHeaders().add(HttpHeaders.CONTENT_LANGUAGE, language);
        }
    }

    private static boolean wantsAll(ContainerRequestContext request) {
        String parameter = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        return ALL.equalsIgnoreCase(parameter);
    }

    private static Optional<Locale> negotiate(
            ContainerRequestContext request, List<Locale> locales) {
        if (locales.isEmpty() || request.getAcceptableLanguages().isEmpty()) {
            return Optional.empty();
        }
        List<Variant> variants = Variant.languages(locales.toArray(Locale[]::new)).build();
        return Optional.ofNullable(request.getRequest().selectVariant(variants))
                .map(Variant::getLanguage);
    }
}
