/**
 * Magnolia's bootstrap files: finds the YAML and XML exports in a folder and puts them into the
 * repository, each whole or not at all. Knows JCR and the files, nothing of users or definitions.
 */
package org.partnerships.standalone.repository.bootstrap;
