// The overrides themselves, also those that no list shows: hidden items and links to nothing.

import { el } from './dom.js';
import { hiddenOf, incompleteOf, pinsOf, withBothWays, without } from './overrides.js';
import { button, itemLink, panel, titleOf, typeMark } from './parts.js';

export class OverridesPanel {
  constructor(editing, context) {
    Object.assign(this, { editing, context });
    this.content = el('div', {});
    this.element = panel('overrides', context.words.text('overrides'), this.content);
    this.draw();
  }

  draw() {
    const { words } = this.context;
    const { overrides, isEditable } = this.editing;
    this.content.replaceChildren(...[
      isEditable ? null : el('p', { class: 'note' }, words.text('readOnly')),
      overrides.length === 0 ? el('p', { class: 'quiet' }, words.text('overridesNone')) : null,
      this.group('pinned', pinsOf(overrides)),
      this.group('hidden', hiddenOf(overrides)),
      this.group('incomplete', incompleteOf(overrides)),
    ].filter(Boolean));
  }

  group(key, entries) {
    return entries.length === 0 ? null : el('div', { class: `override-group ${key}` },
      el('h3', {}, this.context.words.text(key)),
      el(key === 'pinned' ? 'ol' : 'ul', {}, entries.map((each) => this.row(key, each))));
  }

  row(key, each) {
    const { words } = this.context;
    return el('li', {},
      el('div', { class: 'override-text' },
        each.item ? [typeMark(each.item.type, words), ' ', itemLink(each.item, this.context)]
          : el('span', { class: 'dead' }, words.text('pointsNowhere', each.reference ?? '?')),
        key === 'hidden' ? el('span', { class: 'mark' }, words.text(each.bothWays ? 'bothWays' : 'oneWay')) : null),
      this.editing.isEditable ? el('div', { class: 'actions' }, this.buttons(key, each)) : null);
  }

  buttons(key, each) {
    const { words } = this.context;
    const name = each.item ? titleOf(each.item) : each.reference ?? '?';
    const remove = !each.item || key === 'incomplete' ? ['removeEntry', 'did.remove']
      : key === 'hidden' ? ['show', 'did.show'] : ['unpin', 'did.unpin'];
    const act = (label, wanted, said) => button(words.text(label),
      () => this.editing.change(wanted(this.editing.overrides), words.text(said, name)),
      { 'aria-label': words.text('ofItem', words.text(label), name) });
    return [
      key === 'hidden' && each.item
        ? act(each.bothWays ? 'makeOneWay' : 'makeBothWays',
          (overrides) => withBothWays(overrides, each, !each.bothWays), each.bothWays ? 'did.hide' : 'did.hideBoth')
        : null,
      act(remove[0], (overrides) => without(overrides, each), remove[1]),
    ];
  }
}
