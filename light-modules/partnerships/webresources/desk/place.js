// Where the page is: what its address asks for, and where the endpoints answer.

import { LANGUAGES } from './words.js';

export const TYPES = ['event-reports', 'news-teasers', 'partnership-profiles'];

const VIEWS = ['site', 'findings'];

/** Below Magnolia's static resources, or at the standalone server's own address. */
const OWN_FOLDER = /\/\.resources\/|\/desk\//;

/** The context path of the server, empty or such as "/author". */
export const contextPath = location.pathname.split(OWN_FOLDER)[0].replace(/\/$/, '');

export const isInMagnolia = location.pathname.includes('/.resources/');

/** What an address asks for: a view of the site, or an item; the overview when it asks for nothing. */
export function placeOf(search) {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('lang');
  const lang = LANGUAGES.includes(asked) ? asked : LANGUAGES[0];
  const item = itemOf(parameters.get('item') ?? '');
  const view = VIEWS.includes(parameters.get('view')) ? parameters.get('view') : VIEWS[0];
  return item ? { lang, view: 'item', item } : { lang, view, severity: parameters.get('severity') };
}

function itemOf(key) {
  const type = TYPES.find((each) => key.startsWith(`${each}/`));
  return type ? { type, path: key.slice(type.length) } : null;
}

/** The item's type and path as one word, such as news-teasers/2024/care-day. */
export function keyOf(item) {
  return `${item.type}${item['@path'] ?? item.path}`;
}

export function itemAddress(item, lang) {
  return address({ item: keyOf(item) }, lang);
}

export function viewAddress(view, lang, filter = {}) {
  return address({ ...(view !== VIEWS[0] && { view }), ...filter }, lang);
}

/** The same place in another language. */
export function inLanguage(place, lang) {
  return place.item ? itemAddress(place.item, lang) : viewAddress(place.view, lang);
}

function address(parameters, lang) {
  const known = { ...parameters, ...(lang !== LANGUAGES[0] && { lang }) };
  const query = new URLSearchParams(known).toString().replaceAll('%2F', '/');
  return query ? `?${query}` : location.pathname;
}
