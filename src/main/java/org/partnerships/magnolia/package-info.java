/**
 * The module inside Magnolia: lifecycle, endpoint and sessions. The only room that touches
 * Magnolia's API; nothing else may depend on it.
 */
package org.partnerships.magnolia;
