// The teasers below an item.

import { el, image } from './dom.js';
import { pageAddress } from './links.js';

/** How many shared words, topics or names a reason names. */
const NAMED = 2;

/** Why an item is related, from the strongest; closeness in time alone is no reason to click. */
const TOLD = ['mention', 'partnerships', 'topics', 'text', 'regions', 'sdgs'];

export function relatedSection(results, context) {
  return section(context.words, results.length === 0
    ? el('p', {}, context.words.text('relatedNone'))
    : el('ul', { class: 'teasers' }, results.map((result) => el('li', {}, teaser(result, context)))));
}

export function relatedFailure({ words }) {
  return section(words, el('p', { role: 'alert' }, words.text('relatedFailed')));
}

function section(words, content) {
  return el('section', { class: 'related', 'aria-labelledby': 'related' },
    el('div', { class: 'wide' }, el('h2', { id: 'related' }, words.text('related')), content));
}

function teaser(result, context) {
  const { words, lang } = context;
  const picture = image(result.image?.['@link'], result.image?.alt);
  const date = result.date && el('time', { datetime: result.date.slice(0, 10) }, words.day(result.date));
  const isEmblem = result.type === 'partnership-profiles';
  return el('article', { class: 'teaser', lang: result.language },
    el('div', { class: isEmblem ? 'thumbnail thumbnail-emblem' : 'thumbnail' }, picture),
    el('div', { class: 'teaser-text' },
      el('p', { class: 'kicker' }, kicker(result, words)),
      el('h3', {}, el('a', { href: pageAddress(result.type, result['@path'], lang) }, result.title)),
      result.teaser ? el('p', { class: 'teaser-lead' }, result.teaser) : null,
      el('p', { class: 'teaser-foot quiet' }, date, reason(result, words))));
}

function kicker(result, words) {
  const type = words.text(`${result.type}.one`);
  const own = result.kicker && words.option('kind', result.kicker);
  return own && own !== type ? `${type} · ${own}` : type;
}

function reason(result, words) {
  if (result.origin === 'pinned') {
    return el('span', { class: 'reason' }, words.text('pinned'));
  }
  const reasons = new Map((result.reasons ?? []).map((each) => [each.signal.toLowerCase(), each.values ?? []]));
  const strongest = TOLD.find((signal) => reasons.get(signal)?.length > 0);
  return strongest
    ? el('span', { class: 'reason' }, `${words.text(`reason.${strongest}`)}: ${named(strongest, reasons.get(strongest), words)}`)
    : null;
}

function named(signal, values, words) {
  const readable = signal === 'regions' ? values.map((value) => words.option('regions', value)) : values;
  return readable.slice(0, NAMED).join(', ');
}
