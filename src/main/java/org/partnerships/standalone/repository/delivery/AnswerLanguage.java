package org.partnerships.standalone.repository.delivery;

import java.util.List;
import java.util.Locale;

/**
 * The language of an answer.
 *
 * @param propertySuffixes under which suffixes the value of a property may be stored, the best
 *     first; the empty one stands for the property without a suffix
 * @param nodeSuffixes the same for child nodes
 */
record AnswerLanguage(Locale locale, List<String> propertySuffixes, List<String> nodeSuffixes) {}
