// The same content for calendars, feed readers and search engines.

import { DELIVERY, encodePath, json } from './api.js';
import { el } from './dom.js';
import { inLanguage } from './links.js';
import { LANGUAGES } from './labels.js';

const FEEDS = `${DELIVERY}/feeds/v1`;

export const calendarAddress = (lang) => `${FEEDS}/events.ics?lang=${lang}`;

export const newsAddress = (lang) => `${FEEDS}/news.atom?lang=${lang}`;

/** The file that puts one event into a calendar. */
export const calendarFileAddress = ({ path, lang }) =>
  `${FEEDS}/event-reports${encodePath(path)}.ics?lang=${lang}`;

const structuredDataAddress = ({ type, path, lang }) =>
  `${FEEDS}/${type}${encodePath(path)}.jsonld?lang=${lang}`;

/** What machines may read instead of this page, in its head. */
export function announceFeeds(current, words) {
  const alternate = (attributes) => el('link', { rel: 'alternate', ...attributes });
  document.head.append(
    alternate({ type: 'text/calendar', title: words.text('event-reports'), href: calendarAddress(current.lang) }),
    alternate({ type: 'application/atom+xml', title: words.text('news-teasers'), href: newsAddress(current.lang) }),
    ...LANGUAGES.map((lang) => alternate({ hreflang: lang, href: inLanguage(current, lang) })));
}

/** Tells search engines what the item is, in schema.org's words; readers miss nothing without it. */
export async function embedStructuredData(current) {
  const address = structuredDataAddress(current);
  document.head.append(el('link', { rel: 'alternate', type: 'application/ld+json', href: address }));
  const data = await json(address).catch(() => null);
  if (data) {
    document.head.append(el('script', { type: 'application/ld+json' }, JSON.stringify(data)));
  }
}
