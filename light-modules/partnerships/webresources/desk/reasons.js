// How well an item fits, as a bar, and why, in words.

import { el, styled } from './dom.js';

/**
 * The score as a bar whose parts are the reasons.
 *
 * @param best the score that fills the whole width
 */
export function scoreBar(result, best, words) {
  const label = words.text('score', words.score(result.score));
  const parts = (result.reasons ?? []).map((reason) =>
    styled(el('span', { class: `part signal-${reason.signal}` }), { '--share': share(reason, best) }));
  return el('div', { class: 'score', title: words.text('scoreHelp') },
    el('div', { class: 'score-bar', role: 'img', 'aria-label': label },
      styled(el('div', { class: 'score-fill' }, parts), { '--score': Math.min(1, result.score / best) })),
    el('span', { class: 'score-number', 'aria-hidden': 'true' }, words.score(result.score)));
}

const share = (reason, best) => reason.share / best;

/**
 * The reasons in words, the weightiest first, each with the colour of its part of the bar.
 *
 * @param shown how many show at once; the others open
 * @param lang the language of the reasons
 */
export function reasonList(result, shown, lang, words) {
  const entries = (result.reasons ?? []).map((reason) => entry(reason, result.score, lang, words));
  const rest = entries.slice(shown);
  return el('div', { class: 'reasons' },
    el('ul', { 'aria-label': words.text('reasons') }, entries.slice(0, shown)),
    rest.length === 0 ? null : el('details', {},
      el('summary', {}, words.count('moreReasons', rest.length)), el('ul', {}, rest)));
}

function entry(reason, score, lang, words) {
  return el('li', {},
    el('span', { class: `swatch signal-${reason.signal}` }),
    el('span', { class: 'reason-text', lang: lang === words.lang ? null : lang, title: reason.text }, reason.text),
    el('span', { class: 'quiet' }, words.percent(score > 0 ? reason.share / score : 0)));
}
