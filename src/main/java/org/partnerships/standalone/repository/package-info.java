/**
 * The embedded Jackrabbit repository: start and stop, node types, workspaces, access rights, and
 * the import of Magnolia bootstrap files. No HTTP.
 */
package org.partnerships.standalone.repository;
