/**
 * The related endpoint: parses a request, asks {@code content} and {@code related}, builds the
 * answer and maps failures to Magnolia's error form. Runs in Magnolia and in the standalone server
 * alike.
 */
package org.partnerships.rest;
