/**
 * The embedded Tomcat and what it serves: {@code /.rest}, {@code /dam}, the start page and the
 * editors' desk. Wires the rooms together; holds no rule of its own.
 */
package org.partnerships.standalone.server;
