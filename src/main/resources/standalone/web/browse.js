// The newest items of all types, to choose another from.

import { TYPES } from './api.js';
import { el } from './dom.js';
import { listPageAddress, pageAddress } from './links.js';

/**
 * @param lists one per type, in the order of the types; null for one that could not be read
 */
export function browseSection(lists, context) {
  return el('section', { class: 'browse', 'aria-labelledby': 'browse' },
    el('div', { class: 'wide' },
      el('h2', { id: 'browse' }, context.words.text('browse')),
      el('div', { class: 'lists' }, TYPES.map((type, index) => list(type, lists[index], context)))));
}

function list(type, answer, context) {
  const { words } = context;
  return el('section', {},
    el('h3', {}, words.text(type)),
    answer === null ? el('p', {}, words.text('browseFailed')) : entries(type, answer, context));
}

function entries(type, { results, total }, context) {
  const { words, lang } = context;
  if (total === 0) {
    return el('p', {}, words.text('nothingYet'));
  }
  return [
    el('ul', {}, results.map((item) => el('li', {}, entry(type, item, context)))),
    el('a', { class: 'all', href: listPageAddress(type, lang) },
      words.text('browseMore', total), el('span', { class: 'unseen' }, `: ${words.text(type)}`)),
  ];
}

function entry(type, item, { words, lang, current }) {
  const date = item.startDate ?? item.date;
  const isCurrent = current.type === type && current.path === item['@path'];
  return el('a', { href: pageAddress(type, item['@path'], lang), 'aria-current': isCurrent ? 'page' : null },
    el('span', {}, item.title ?? item.name ?? item['@name']),
    date ? el('time', { class: 'quiet', datetime: date.slice(0, 10) }, words.day(date)) : null);
}
