/**
 * The delivery endpoints and the nodes endpoint over HTTP: parameters in, status, headers and error
 * form out, as Magnolia's REST modules answer them.
 */
package org.partnerships.standalone.rest;
