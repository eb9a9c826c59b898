// The teasers below an item, each with the reason why it is there.

import { readRelated } from './api.js';
import { card } from './cards.js';
import { el } from './dom.js';

/** The section at once, with its teasers as soon as the server has them; loaded resolves then. */
export function relatedSection(context) {
  const { words, current } = context;
  const content = el('div', {}, el('p', {}, words.text('relatedLoading')));
  const section = el('section', { class: 'related', 'aria-labelledby': 'related' },
    el('div', { class: 'wide' }, el('h2', { id: 'related' }, words.text('related')), content));
  const loaded = readRelated(current.type, current.path, current.lang)
    .then((results) => teasers(results, context))
    .catch(() => el('p', { role: 'alert' }, words.text('relatedFailed')))
    .then((shown) => content.replaceChildren(shown));
  return { section, loaded };
}

function teasers(results, context) {
  return results.length === 0
    ? el('p', {}, context.words.text('relatedNone'))
    : el('ul', { class: 'teasers' },
      results.map((result) => el('li', {}, card(itemOf(result, context.words), 'h3', context))));
}

function itemOf(result, words) {
  return {
    ...result,
    path: result['@path'],
    kicker: kicker(result, words),
    lead: result.teaser,
    picture: result.image,
  };
}

function kicker(result, words) {
  const type = words.text(`${result.type}.one`);
  const own = result.kicker && words.option('kind', result.kicker);
  return own && own !== type ? `${type} · ${own}` : type;
}
