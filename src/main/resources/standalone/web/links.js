// Where this page's own links lead.

import { TYPES } from './api.js';
import { LANGUAGES } from './labels.js';

/** The report that a visitor sees first. */
export const START = { type: 'event-reports', path: '/2023/unece-regional-forum' };

/**
 * What the address bar asks for: an item, or with a type alone the list of that type, maybe of one
 * topic. What it leaves out is the start page in German.
 */
export function place(search) {
  const parameters = new URLSearchParams(search);
  const lang = LANGUAGES.includes(parameters.get('lang')) ? parameters.get('lang') : LANGUAGES[0];
  const type = parameters.get('type');
  const path = parameters.get('path');
  if (!TYPES.includes(type)) {
    return { ...START, lang, topic: null, isStart: true };
  }
  return {
    type,
    path: path ? `/${path.replace(/^\/+/, '')}` : null,
    lang,
    topic: parameters.get('topic') || null,
    isStart: false,
  };
}

export function pageAddress(type, path, lang) {
  return `/?${new URLSearchParams({ type, path: path.replace(/^\//, ''), lang })}`;
}

/** The list of a type; topic is the identifier of one, or null for all. */
export function listPageAddress(type, lang, topic = null) {
  return `/?${new URLSearchParams({ type, lang, ...(topic && { topic }) })}`;
}

/** The address of the same page in another language. */
export function inLanguage({ type, path, topic, isStart }, lang) {
  if (isStart) {
    return `/?${new URLSearchParams({ lang })}`;
  }
  return path ? pageAddress(type, path, lang) : listPageAddress(type, lang, topic);
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
 * Magnolia turns an editor's link to an item into /<language>/<type>/<path>.html, which this server
 * does not answer. This gives a function that leads such links to the page of the item.
 */
export function linkRewriter(lang) {
  const pattern = new RegExp(`^(?:/(?:${LANGUAGES.join('|')}))?/(${TYPES.join('|')})(/[^?#]+)\\.html$`);
  return (address) => {
    const match = pattern.exec(address);
    return match ? pageAddress(match[1], decodeURIComponent(match[2]), lang) : address;
  };
}
