/**
 * The endpoints of our own: related items, editorial checks, the editors' desk, feeds and their
 * description. Parses a request, asks {@code content}, {@code related}, {@code check} and {@code
 * feed}, builds the answer and maps failures to Magnolia's error form. Runs in Magnolia and in the
 * standalone server alike.
 */
package org.partnerships.rest;
