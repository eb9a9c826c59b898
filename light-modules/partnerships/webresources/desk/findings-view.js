// All editorial findings of the site, by severity and type.

import { readFindings, readItem } from './api.js';
import { el } from './dom.js';
import { bySeverity, findingEntry, SEVERITIES } from './finding.js';
import { button, titleOf, typeMark } from './parts.js';
import { itemAddress, keyOf, TYPES } from './place.js';

/** So many items show at a time. */
const PAGE = 20;

export async function findingsView(context) {
  const { words, lang, place } = context;
  const { findings, items } = await readFindings(null, lang);
  const list = el('div', { class: 'finding-items' });
  const count = el('p', { class: 'quiet', role: 'status' });
  const severity = select('severity', words.text('allSeverities'), SEVERITIES, words, () => draw());
  const type = select('type', words.text('allTypes'), TYPES, words, () => draw());
  severity.lastChild.value = SEVERITIES.includes(place.severity) ? place.severity : '';

  function draw() {
    const chosen = findings.filter((each) => (!severity.lastChild.value || each.severity === severity.lastChild.value)
      && (!type.lastChild.value || each.type === type.lastChild.value));
    count.textContent = `${words.count('findingsCount', chosen.length)} · ${words.count('checkedItems', items)}`;
    list.replaceChildren();
    more(list, groups(chosen), context);
    if (chosen.length === 0) {
      list.append(el('p', { class: 'fine' }, words.text(findings.length === 0 ? 'findingsNone' : 'findingsNoneFiltered')));
    }
  }

  draw();
  const view = el('div', { class: 'findings-view' },
    el('h1', {}, words.text('findings')), el('p', { class: 'lead' }, words.text('findingsLead')),
    el('div', { class: 'filters' }, severity, type, count), list);
  return { title: words.text('findings'), view, loaded: null };
}

function select(key, all, options, words, onChange) {
  return el('label', {}, el('span', {}, words.text(key)),
    el('select', { change: onChange }, el('option', { value: '' }, all),
      options.map((option) => el('option', { value: option }, words.text(option)))));
}

/** The findings of each item together, the item with the most severe first. */
function groups(findings) {
  const byItem = new Map();
  for (const finding of bySeverity(findings)) {
    const key = keyOf(finding);
    byItem.set(key, [...(byItem.get(key) ?? []), finding]);
  }
  return [...byItem.values()];
}

function more(list, waitingGroups, context) {
  list.append(...waitingGroups.slice(0, PAGE).map((group) => section(group, context)));
  const rest = waitingGroups.slice(PAGE);
  if (rest.length > 0) {
    const next = button(context.words.count('moreItems', rest.length), () => {
      next.remove();
      more(list, rest, context);
    }, { class: 'more' });
    list.append(next);
  }
}

function section(group, context) {
  const { words, lang } = context;
  const item = { type: group[0].type, path: group[0]['@path'] };
  const link = el('a', { href: itemAddress(item, lang) }, group[0].title ?? item.path);
  if (!group[0].title) {
    // The checks know only the path.
    readItem(item, lang).then((answer) => { link.textContent = titleOf(answer); }).catch(() => {});
  }
  return el('section', { class: 'panel finding-item' },
    el('p', { class: 'meta' }, typeMark(item.type, words), el('span', { class: 'path' }, item.path)), el('h2', {}, link),
    el('ul', { class: 'finding-list' }, group.map((each) => findingEntry(each, words))));
}
