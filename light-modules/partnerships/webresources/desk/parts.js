// Small pieces that several views use.

import { el } from './dom.js';
import { itemAddress } from './place.js';

const UNAUTHORIZED = 401;

/** What an item is called, whatever it lacks. */
export const titleOf = (item) => item.title ?? item['@name'] ?? item['@path'] ?? item.path;

/** The type in a word, with a shape and colour of its own. */
export function typeMark(type, words) {
  return el('span', { class: `type type-${type}` }, words.text(`${type}.single`));
}

/** Type, date and whatever else stands above a title. */
export function metaLine(item, words, ...more) {
  return el('p', { class: 'meta' }, typeMark(item.type, words),
    item.date ? el('time', { datetime: item.date.slice(0, 10) }, words.day(item.date)) : null, more);
}

/** Leads to the item on the desk. */
export function itemLink(item, { lang }) {
  const language = item.language && item.language !== lang ? item.language : null;
  return el('a', { href: itemAddress(item, lang), lang: language }, titleOf(item));
}

export function button(label, onClick, attributes = {}) {
  return el('button', { type: 'button', click: onClick, ...attributes }, label);
}

/** A sentence where something else was expected; a session that has ended leads to the form. */
export function problem(key, failure, context) {
  if (failure.status === UNAUTHORIZED) {
    context.signInAgain();
  }
  return el('p', { class: 'problem', role: 'alert' }, context.words.text(key, failure.message));
}

/** A section with its heading. */
export function panel(id, heading, ...content) {
  return el('section', { class: `panel ${id}`, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, heading), content);
}

export function waiting(words) {
  return el('p', { class: 'waiting' }, words.text('loading'));
}

/** Resolves after the time, or at once when the view is left. */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
