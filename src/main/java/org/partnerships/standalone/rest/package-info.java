/**
 * The delivery endpoints over HTTP: parameters in, status, headers and error form out, as
 * Magnolia's REST module answers them.
 */
package org.partnerships.standalone.rest;
