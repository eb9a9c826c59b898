/** The standalone server's command line. Everything below this room stays out of the module jar. */
package org.partnerships.standalone;
