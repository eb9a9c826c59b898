// One item among others: a picture, a title that leads to it, and what it is about.

import { el, image } from './dom.js';
import { pageAddress } from './links.js';

/**
 * @param item what the card shows: type, path, title, and where there are any kicker, lead, date,
 *     picture ({@link, alt}), language and reason
 * @param heading the name of the heading's element, which depends on where the card stands
 */
export function card(item, heading, { words, lang }) {
  const isEmblem = item.type === 'partnership-profiles';
  const id = `reason-${item.type}-${item.path.replace(/\W+/g, '-')}`;
  return el('article', { class: 'teaser', lang: item.language === lang ? null : item.language },
    el('div', { class: isEmblem ? 'thumbnail thumbnail-emblem' : 'thumbnail' },
      image(item.picture?.['@link'], item.picture?.alt)),
    el('div', { class: 'teaser-text' },
      item.kicker ? el('p', { class: 'kicker' }, item.kicker) : null,
      el(heading, {}, titleLink(item, lang, id)),
      item.lead ? el('p', { class: 'teaser-lead' }, item.lead) : null,
      item.date ? el('p', { class: 'teaser-foot quiet' }, day(item.date, words)) : null),
    item.reason ? reason(item.reason, id, words) : null);
}

function titleLink(item, lang, id) {
  const href = pageAddress(item.type, item.path, lang);
  return el('a', { href, 'aria-describedby': item.reason ? id : null }, item.title);
}

function day(date, words) {
  return el('time', { datetime: date.slice(0, 10) }, words.day(date));
}

/** Stays hidden until the card is pointed at or focused; see cards.css. */
function reason(text, id, words) {
  return el('p', { class: 'reason', id, lang: words.lang },
    el('strong', {}, words.text('why')), ' ', el('span', {}, text));
}
