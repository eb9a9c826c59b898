package org.partnerships.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Magnolia's error form. */
record ErrorAnswer(@JsonProperty("error") Cause error) {

    record Cause(@JsonProperty("code") String code, @JsonProperty("message") String message) {}
}
