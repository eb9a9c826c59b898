/**
 * Light modules as values: reads the YAML of content types, endpoints, themes and site decorations
 * by Magnolia's rules and reports what is wrong with file and line. No JCR, no HTTP.
 */
package org.partnerships.standalone.definition;
