/**
 * Items for readers elsewhere: calendars, feed readers, search engines. Values in, iCalendar, Atom,
 * JSON-LD or a sitemap out. Plain Java: no JCR, no HTTP.
 */
package org.partnerships.feed;
