// All items of all types, to choose another from.

import { TYPES } from './api.js';
import { el } from './dom.js';
import { pageAddress } from './links.js';

/** How many of a type are named before one asks for more. */
const FIRST = 6;

/**
 * @param lists one per type, in the order of the types; null for one that could not be read
 */
export function browseSection(lists, context) {
  return el('section', { class: 'browse', 'aria-labelledby': 'browse' },
    el('div', { class: 'wide' },
      el('h2', { id: 'browse' }, context.words.text('browse')),
      el('div', { class: 'lists' }, TYPES.map((type, index) => list(type, lists[index], context)))));
}

function list(type, items, context) {
  const { words } = context;
  return el('section', { id: type, tabindex: '-1' },
    el('h3', {}, words.text(type)),
    items === null ? el('p', {}, words.text('browseFailed')) : entries(type, items, context));
}

function entries(type, items, context) {
  const links = items.map((item) => el('li', {}, entry(type, item, context)));
  const rest = links.slice(FIRST);
  return [
    el('ul', {}, links.slice(0, FIRST)),
    rest.length > 0 ? el('details', {},
      el('summary', {}, context.words.text('browseMore', rest.length)), el('ul', {}, rest)) : null,
  ];
}

function entry(type, item, { words, lang, current }) {
  const date = item.startDate ?? item.date;
  const isCurrent = current.type === type && current.path === item['@path'];
  return el('a', { href: pageAddress(type, item['@path'], lang), 'aria-current': isCurrent ? 'page' : null },
    el('span', {}, item.title ?? item.name ?? item['@name']),
    date ? el('time', { class: 'quiet', datetime: date.slice(0, 10) }, words.day(date)) : null);
}
