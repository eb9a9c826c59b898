/**
 * Magnolia's Delivery API v2 over plain JCR: finds nodes for a request and writes them as JSON.
 * Knows endpoint definitions and JCR, but not HTTP.
 */
package org.partnerships.standalone.repository.delivery;
