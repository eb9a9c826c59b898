// How the site as a whole does.

import { readFindings, readSite } from './api.js';
import { el } from './dom.js';
import { SEVERITIES } from './finding.js';
import { itemLink, panel, pause, problem, typeMark } from './parts.js';
import { TYPES, viewAddress } from './place.js';

/** After how many milliseconds to ask again while the overview is computed. */
const PAUSE = 500;

export async function siteView(context) {
  const { words } = context;
  const content = el('div', { class: 'site-content' });
  const counts = el('div', { class: 'panel finding-counts' });
  const view = el('div', { class: 'site-view' },
    el('h1', {}, words.text('site')), el('p', { class: 'lead' }, words.text('siteLead')), content);
  const loaded = Promise.all([follow(content, counts, context), countFindings(counts, context)]);
  return { title: words.text('site'), view, loaded };
}

/** Shows the progress until the overview is there. */
async function follow(content, counts, context) {
  const { lang, signal } = context;
  try {
    let answer = await readSite(lang);
    const bar = progress(context);
    while (answer.state !== 'ready' && !signal.aborted) {
      bar.show(answer);
      if (!bar.element.isConnected) {
        content.replaceChildren(bar.element, counts);
      }
      await pause(PAUSE, signal);
      answer = await readSite(lang);
    }
    content.replaceChildren(...overview(answer, counts, context));
  } catch (failure) {
    content.replaceChildren(problem('siteFailed', failure, context), counts);
  }
}

function progress({ words }) {
  const text = el('p', { id: 'progress-text' });
  const bar = el('progress', { 'aria-labelledby': 'progress-text' });
  return {
    element: el('div', { class: 'panel computing' }, text, bar),
    show({ done, items }) {
      text.textContent = words.text('siteComputing', words.number(done), words.number(items));
      bar.max = Math.max(1, items);
      bar.value = done;
    },
  };
}

function overview(answer, counts, context) {
  const { words } = context;
  if (answer.items === 0) {
    return [el('p', { class: 'panel' }, words.text('siteEmpty'))];
  }
  const orphans = answer.orphansTotal ?? answer.orphans.length;
  const short = answer.shortTotal ?? answer.short.length;
  return [
    el('div', { class: 'figures' },
      figure(words.text('coverage'), words.percent(answer.coverage), words.text('coverageHelp'), answer.coverage),
      figure(words.text('items'), words.number(answer.items)),
      figure(words.text('orphans'), words.number(orphans), words.text('orphansHelp')),
      figure(words.text('short'), words.number(short), words.text('shortHelp'))),
    el('div', { class: 'stack' }, byType(answer.types, words), counts,
      list('short', answer.short, short, ({ results }) => words.count('shortResults', results), context)),
    el('div', { class: 'lists' },
      list('orphans', answer.orphans, orphans, () => null, context),
      list('frequent', answer.frequent, answer.frequent.length,
        ({ count }) => words.count('frequentCount', count), context)),
  ];
}

function figure(name, value, help = null, part = null) {
  return el('div', { class: 'panel figure' },
    el('p', { class: 'figure-name' }, name), el('p', { class: 'figure-value' }, value),
    part === null ? null : el('meter', { min: 0, max: 1, low: 0.6, high: 0.9, optimum: 1, value: part, 'aria-label': name }),
    help ? el('p', { class: 'quiet' }, help) : null);
}

function byType(types, words) {
  const row = (type, { items, coverage, orphans }) => el('tr', {},
    el('th', { scope: 'row' }, typeMark(type, words)), el('td', {}, words.number(items)),
    el('td', {}, words.percent(coverage)), el('td', {}, words.number(orphans)));
  return el('section', { class: 'panel by-type', 'aria-labelledby': 'by-type' },
    el('h2', { id: 'by-type' }, words.text('byType')),
    el('table', {},
      el('thead', {}, el('tr', {}, ['type', 'items', 'coverage', 'orphans'].map((key) => el('th', { scope: 'col' }, words.text(key))))),
      el('tbody', {}, TYPES.filter((type) => types?.[type]).map((type) => row(type, types[type])))));
}

function list(key, items, total, note, context) {
  const { words } = context;
  return panel(key, words.text(key),
    el('p', { class: 'quiet' }, words.text(items.length === 0 ? `${key}None` : `${key}Help`)),
    el('ul', { class: 'item-list' }, items.map((item) => el('li', {},
      typeMark(item.type, words), itemLink(item, context), note(item) ? el('span', { class: 'mark' }, note(item)) : null))),
    total > items.length ? el('p', { class: 'quiet' }, words.text('cut', words.number(items.length), words.number(total))) : null);
}

async function countFindings(counts, context) {
  const { words, lang } = context;
  counts.append(el('h2', {}, words.text('findings')));
  try {
    const answer = await readFindings(null, lang);
    counts.append(el('ul', {}, SEVERITIES.map((severity) => el('li', { class: severity },
      el('a', { href: viewAddress('findings', lang, { severity }) },
        words.count(`${severity}.count`, answer.counts[severity]))))),
    el('p', {}, el('a', { href: viewAddress('findings', lang) }, words.text('openFindings'))));
  } catch (failure) {
    counts.append(problem('findingsFailed', failure, context));
  }
}
