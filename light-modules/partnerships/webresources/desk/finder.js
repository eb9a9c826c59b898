// Finds an item while its name is typed: a combobox with a list, for mouse, touch and keyboard.

import { findItems } from './api.js';
import { el } from './dom.js';
import { metaLine, problem, titleOf } from './parts.js';
import { TYPES } from './place.js';

/** How long to wait for the next letter, in milliseconds. */
const TYPING_PAUSE = 150;

export class Finder {
  /**
   * @param id unique on the page
   * @param onChoose gets the item
   */
  constructor(id, label, context, onChoose) {
    this.context = context;
    this.onChoose = onChoose;
    this.id = id;
    this.found = [];
    this.active = -1;
    this.input = el('input', {
      id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
      placeholder: context.words.text('findHint'), 'aria-label': label, 'aria-autocomplete': 'list',
      'aria-expanded': 'false', 'aria-controls': `${id}-list`,
      input: () => this.searchSoon(), focus: () => this.search(), keydown: (event) => this.press(event),
    });
    this.type = el('select', { 'aria-label': context.words.text('type'), change: () => this.changeType() },
      el('option', { value: '' }, context.words.text('allTypes')),
      TYPES.map((type) => el('option', { value: type }, context.words.text(type))));
    this.list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label });
    this.foot = el('p', { class: 'finder-foot' });
    this.popup = el('div', { class: 'finder-popup', hidden: true }, this.list, this.foot);
    this.element = el('div', { class: 'finder-box', focusout: (event) => this.leave(event) },
      this.type, this.input, this.popup);
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  changeType() {
    this.input.focus();
    this.search();
  }

  searchSoon() {
    clearTimeout(this.timer);
    this.activate(-1);
    this.timer = setTimeout(() => this.search(), TYPING_PAUSE);
  }

  async search() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.request = new AbortController();
    const { words, lang } = this.context;
    try {
      const asked = this.input.value.trim();
      const answer = await findItems(asked, this.type.value, lang, this.request.signal);
      // Whoever has typed on must not choose from these.
      if (asked === this.input.value.trim() && this.element.contains(document.activeElement)) {
        this.show(answer, words);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.list.replaceChildren();
        this.foot.replaceChildren(problem('findFailed', failure, this.context));
        this.open(true);
      }
    }
  }

  show({ results, total }, words) {
    this.found = results;
    this.list.replaceChildren(...results.map((item, index) => this.option(item, index)));
    const more = total - results.length;
    this.foot.textContent = total === 0 ? words.text('foundNone')
      : more > 0 ? words.text('foundMore', words.number(more)) : '';
    this.context.announce(total === 0 ? words.text('foundNone') : words.count('found', total));
    this.open(true);
    this.activate(this.input.value.trim() && total > 0 ? 0 : -1);
  }

  option(item, index) {
    return el('li', {
      role: 'option', id: `${this.id}-${index}`, 'aria-selected': 'false',
      mousedown: (event) => event.preventDefault(), click: () => this.choose(item),
    }, el('span', { class: 'option-title' }, titleOf(item)), metaLine(item, this.context.words));
  }

  press(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.popup.hidden) {
      this.search();
    } else if (step) {
      event.preventDefault();
      this.activate((this.active + step + this.found.length) % this.found.length);
    } else if (event.key === 'Enter' && this.found[this.active] && !this.popup.hidden) {
      event.preventDefault();
      this.choose(this.found[this.active]);
    } else if (event.key === 'Escape') {
      this.open(false);
    }
  }

  activate(index) {
    this.active = Number.isNaN(index) ? -1 : index;
    [...this.list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === this.active));
    });
    const option = this.list.children[this.active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  choose(item) {
    this.input.value = '';
    this.open(false);
    this.onChoose(item);
  }

  leave(event) {
    if (!this.element.contains(event.relatedTarget)) {
      this.request?.abort();
      this.open(false);
    }
  }

  open(isOpen) {
    this.popup.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }
}
