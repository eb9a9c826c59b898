package org.partnerships.standalone.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import java.util.List;

/**
 * One line of a file of documents. Null where the line says nothing.
 *
 * @param date a day, with or without a time behind it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TestDocument(
        String id,
        String type,
        String lang,
        String title,
        String teaser,
        String body,
        String date,
        List<String> tags) {}
