// The related list as readers see it, in one language or in all, and what would come next.

import { readCandidates, readRelated } from './api.js';
import { el } from './dom.js';
import { focusOutcome } from './outcome.js';
import { hiddenOf, pinsOf } from './overrides.js';
import { panel, pause, problem, waiting } from './parts.js';
import { reorderable } from './reorder.js';
import { resultCard } from './result-card.js';
import { actionsOn } from './result-actions.js';
import { LANGUAGES } from './words.js';

/** From this width of the window on, the languages stand side by side at first. */
const WIDE = '(min-width: 75rem)';

/** How often to look, and after how many milliseconds, until a change shows in the list. */
const TRIES = 20;
const PAUSE = 250;

/** A change that makes no difference to the list is waited for so often. */
const TRIES_WITHOUT_CHANGE = 6;

/** A bar is never in proportion to less than this score. */
const LEAST_BEST = 0.2;

export class RelatedList {
  constructor(item, editing, context) {
    Object.assign(this, { item, editing, context });
    this.shown = matchMedia(WIDE).matches ? LANGUAGES : [context.lang];
    this.columns = el('div', { class: 'columns' });
    this.note = el('p', { class: 'note', hidden: true });
    this.element = panel('related', context.words.text('readersList'),
      el('p', { class: 'quiet' }, context.words.text('readersLead')), this.switch(), this.note, this.columns);
    this.columns.append(waiting(context.words));
  }

  switch() {
    const { words } = this.context;
    const choice = (label, languages) => el('label', {},
      el('input', {
        type: 'radio', name: 'list-language', checked: String(languages) === String(this.shown),
        change: () => { this.shown = languages; this.refresh(); },
      }), el('span', {}, label));
    return el('fieldset', { class: 'switch' },
      el('legend', { class: 'unseen' }, words.text('listLanguage')),
      LANGUAGES.map((lang) => choice(words.language(lang), [lang])),
      choice(words.text('bothLanguages'), LANGUAGES));
  }

  /**
   * Reads the lists; after a change, until it shows.
   *
   * @returns whether the items were still being read at first
   */
  async refresh({ afterChange = false } = {}) {
    let wasIndexing = false;
    const { words, signal } = this.context;
    const before = this.lists?.map(idsOf).join();
    this.columns.setAttribute('aria-busy', 'true');
    for (let tries = 0; tries < TRIES && !signal.aborted; tries += 1) {
      const lists = await Promise.all(this.shown.map((lang) => this.read(lang)));
      const isIndexing = lists.some((list) => list.indexing);
      const isSame = afterChange && lists.map(idsOf).join() === before && tries < TRIES_WITHOUT_CHANGE;
      const isBehind = afterChange && (isSame || !lists.every((list) => this.isSettled(list)));
      this.lists = lists;
      wasIndexing ||= isIndexing;
      this.tell(isIndexing ? words.text('indexing') : isBehind ? words.text('settling') : null);
      if (!isBehind || tries === 0) {
        this.draw();
      }
      if (!isIndexing && !isBehind) {
        break;
      }
      await pause(PAUSE, signal);
    }
    this.tell(null);
    this.draw();
    this.columns.setAttribute('aria-busy', 'false');
    return wasIndexing;
  }

  async read(lang) {
    try {
      const [readers, candidates] = await Promise.all(
        [readRelated(this.item, lang), readCandidates(this.item, lang)]);
      const listed = readers.results.map((item) => item['@id']);
      const next = candidates.results.filter((item) => !listed.includes(item['@id']));
      const all = [...readers.results, ...next];
      return { lang, all, count: listed.length, best: bestOf(all), indexing: readers.indexing };
    } catch (failure) {
      return { lang, failure, all: [], count: 0 };
    }
  }

  /** Whether the index has seen the overrides. */
  isSettled({ all, failure }) {
    const ids = all.map((item) => item['@id']);
    const pins = pinsOf(this.editing.overrides).map((each) => each.reference).filter((id) => ids.includes(id));
    const pinned = all.filter((item) => item.origin === 'pinned').map((item) => item['@id']);
    const hidden = hiddenOf(this.editing.overrides).some((each) => ids.includes(each.reference));
    return Boolean(failure) || (String(pins) === String(pinned) && !hidden);
  }

  tell(text) {
    this.note.hidden = text === null;
    this.note.textContent = text ?? '';
  }

  /** Keeps the focus on the same button of the same result. */
  draw() {
    const focus = document.activeElement?.dataset?.focus;
    this.columns.replaceChildren(...this.lists.map((list) => this.column(list)));
    if (focus) {
      const [lang, id] = focus.split('|');
      const same = this.columns.querySelector(`[data-focus="${CSS.escape(focus)}"]:not(:disabled)`)
        ?? this.columns.querySelector(`[data-focus^="${CSS.escape(`${lang}|${id}|`)}"]:not(:disabled)`);
      if (same) {
        same.focus();
      } else {
        focusOutcome();
      }
    }
  }

  column(list) {
    const { words } = this.context;
    const readers = el('ol', { class: 'results readers' }, list.all.slice(0, list.count).map((item, index) => this.card(list, index)));
    const next = list.all.slice(list.count).map((item, index) => this.card(list, list.count + index));
    const column = el('div', { class: 'column', lang: null },
      el('h3', {}, words.text('listIn', words.language(list.lang))),
      list.failure ? problem('listFailed', list.failure, this.context) : null,
      !list.failure && list.count === 0 ? el('p', { class: 'quiet' }, words.text('listEmpty')) : readers,
      next.length === 0 ? null : el('details', { class: 'next', open: this.isNextOpen, toggle: (event) => { this.isNextOpen = event.currentTarget.open; } },
        el('summary', {}, words.text('next')), el('ol', { class: 'results', start: list.count + 1 }, next)));
    if (this.editing.isEditable) {
      reorderable(column, (from, to) => actionsOn(this.editing, this.context).move(list.all, from, to));
    }
    return column;
  }

  card(list, index) {
    return resultCard(list, index, this.editing, this.context);
  }
}

const idsOf = ({ all }) => all.map((item) => `${item['@id']}${item.origin}`).join();

const bestOf = (all) => Math.max(LEAST_BEST, ...all.filter((item) => item.origin !== 'pinned').map((item) => item.score));
