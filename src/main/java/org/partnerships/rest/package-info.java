/**
 * The endpoints of our own: related items and editorial checks. Parses a request, asks {@code
 * content}, {@code related} and {@code check}, builds the answer and maps failures to Magnolia's
 * error form. Runs in Magnolia and in the standalone server alike.
 */
package org.partnerships.rest;
