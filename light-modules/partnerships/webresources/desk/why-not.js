// "Why not this one?": what the recommender says of any other item.

import { readWhyNot } from './api.js';
import { el } from './dom.js';
import { Finder } from './finder.js';
import { itemLink, metaLine, panel, problem, waiting } from './parts.js';
import { keyOf } from './place.js';
import { reasonList, scoreBar } from './reasons.js';
import { choiceButtons } from './result-actions.js';
import { LANGUAGES } from './words.js';

/** So many reasons show at once. */
const REASONS = 3;

/** A score below this does not fill its bar. */
const FULL = 0.5;

export class WhyNot {
  constructor(item, editing, context) {
    Object.assign(this, { item, editing, context, other: null });
    const { words } = context;
    this.finder = new Finder('why-not', words.text('whyNotFind'), context, (other) => this.ask(other));
    this.answer = el('div', { class: 'why-answer', 'aria-live': 'polite' });
    this.element = panel('why-not', words.text('whyNot'),
      el('p', { class: 'quiet' }, words.text('whyNotLead')), this.finder.element, this.answer);
  }

  async ask(other) {
    const { words } = this.context;
    this.other = other;
    if (keyOf(other) === keyOf(this.item)) {
      this.answer.replaceChildren(el('p', {}, words.text('whyNotSelf')));
      return;
    }
    this.answer.replaceChildren(waiting(words));
    const answers = await Promise.all(LANGUAGES.map((lang) => this.read(other, lang)));
    if (this.other === other) {
      this.answer.replaceChildren(this.head(other), ...answers);
    }
  }

  /** Asks again, as the overrides are others. */
  refresh() {
    return this.other ? this.ask(this.other) : null;
  }

  head(other) {
    return el('div', { class: 'why-head' },
      metaLine(other, this.context.words), el('h3', {}, itemLink(other, this.context)),
      this.editing.isEditable
        ? el('div', { class: 'actions' }, choiceButtons(other, `why|${other['@id']}`, this.editing, this.context)) : null);
  }

  async read(other, lang) {
    const { words } = this.context;
    try {
      const { with: found } = await readWhyNot(this.item, other, lang);
      return el('div', { class: 'why-language' },
        el('h4', {}, words.language(lang), ' ', el('span', { class: found.rank ? 'mark mark-pinned' : 'mark' },
          found.rank ? words.text('whyNotPlace', words.number(found.rank)) : words.text('whyNotOut'))),
        el('p', {}, this.text(found)),
        found.result && found.result.score > 0
          ? [scoreBar(found.result, Math.max(FULL, found.result.score), words), reasonList(found.result, REASONS, lang, words)] : null);
    } catch (failure) {
      return problem('whyNotFailed', failure, this.context);
    }
  }

  /** The rule in this page's language where it knows it, else as the server says it. */
  text(found) {
    const key = `rule.${found.rule}`;
    return this.context.words.has(key) ? this.context.words.text(key) : found.text;
  }
}
