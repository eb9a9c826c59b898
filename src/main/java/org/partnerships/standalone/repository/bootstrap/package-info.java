/**
 * Magnolia's bootstrap files: finds the YAML and XML exports in a folder and puts them into the
 * repository, each as one change. Knows JCR and the files, nothing of users or definitions.
 */
package org.partnerships.standalone.repository.bootstrap;
