/**
 * How fast the standalone server delivers JSON, over HTTP and from another process, on generated
 * event reports. Compiled and run with the profile {@code benchmark} only.
 */
package org.partnerships.standalone.benchmark;
