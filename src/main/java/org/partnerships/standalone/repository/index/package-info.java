/**
 * Finds nodes in Jackrabbit's search index without loading those that are not delivered: what
 * Jackrabbit's own execution of a query object model does for every hit.
 */
package org.partnerships.standalone.repository.index;
