// One result of a related list: where it stands, why, and what can be done with it.

import { el } from './dom.js';
import { itemLink, metaLine } from './parts.js';
import { reasonList, scoreBar } from './reasons.js';
import { choiceButtons, moveButtons } from './result-actions.js';

/** So many reasons show at once for a result that readers see; for the next ones, one. */
const REASONS = 3;

/**
 * @param list {lang, all, count, best}: all results of which readers see the first count, and the
 *     score that fills a bar
 */
export function resultCard(list, index, editing, context) {
  const { words } = context;
  const item = list.all[index];
  const focus = `${list.lang}|${item['@id']}`;
  const isShown = index < list.count;
  return el('li', { class: `result origin-${item.origin}`, 'data-index': index, draggable: editing.isEditable ? 'true' : null },
    el('span', { class: 'place', 'aria-hidden': 'true' }, words.number(index + 1)),
    el('div', { class: 'result-text' },
      metaLine(item, words, originMark(item.origin, words), languageMark(item, list.lang, words)),
      el('h4', {}, itemLink(item, { lang: context.lang })),
      item.origin === 'pinned' ? null : [scoreBar(item, list.best, words), reasonList(item, isShown ? REASONS : 1, list.lang, words)],
      editing.isEditable
        ? el('div', { class: 'actions' },
          isShown ? moveButtons(list.all, index, list.count, focus, editing, context) : null,
          choiceButtons(item, focus, editing, context))
        : null));
}

function originMark(origin, words) {
  return el('span', { class: `mark mark-${origin}`, title: words.text(`${origin}.help`) }, words.text(`${origin}.mark`));
}

function languageMark(item, lang, words) {
  return item.language && item.language !== lang
    ? el('span', { class: 'mark' }, words.text('otherLanguageText', words.language(item.language))) : null;
}
