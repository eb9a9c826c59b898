// Where this page's own links lead.

import { TYPES } from './api.js';
import { LANGUAGES } from './labels.js';

/** The report that a visitor sees first. */
export const START = { type: 'event-reports', path: '/2023/unece-regional-forum' };

/** What the address bar asks for; what it leaves out is the start page in German. */
export function place(search) {
  const parameters = new URLSearchParams(search);
  const lang = parameters.get('lang');
  const type = parameters.get('type');
  const path = parameters.get('path');
  const named = TYPES.includes(type) && path;
  return {
    type: named ? type : START.type,
    path: named ? `/${path.replace(/^\/+/, '')}` : START.path,
    lang: LANGUAGES.includes(lang) ? lang : LANGUAGES[0],
    isStart: !named,
  };
}

export function pageAddress(type, path, lang) {
  return `/?${new URLSearchParams({ type, path: path.replace(/^\//, ''), lang })}`;
}

/** The type of an item by its node type, such as partnerships:eventReport; null for others. */
export function typeOf(item) {
  const types = {
    'partnerships:eventReport': 'event-reports',
    'partnerships:newsTeaser': 'news-teasers',
    'partnerships:partnershipProfile': 'partnership-profiles',
  };
  return types[item['@nodeType']] ?? null;
}

/**
 * Magnolia turns an editor's link to an item into its path with .html, which no page of a frontend
 * answers. This gives a function that leads such links to the page of the item.
 *
 * @param known a map from path to type
 */
export function linkRewriter(known, lang) {
  return (address) => {
    const match = /^(?:\/(?:de|en))?(\/[^?#]+)\.html$/.exec(address);
    const path = match && decodeURIComponent(match[1]);
    return path && known.has(path) ? pageAddress(known.get(path), path, lang) : address;
  };
}
