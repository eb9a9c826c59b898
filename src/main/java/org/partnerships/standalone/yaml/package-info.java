/**
 * YAML files as trees whose nodes know their file and line, so that whoever reads them can say
 * where something is wrong. Knows nothing of what the files mean.
 */
package org.partnerships.standalone.yaml;
