/**
 * Editorial checks: what is unfinished or wrong in an item, told before readers see it. Items in,
 * findings out; ask {@link org.partnerships.check.Checks}. Plain Java: no JCR, no HTTP, no clock of
 * its own.
 */
package org.partnerships.check;
