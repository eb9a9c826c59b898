// The editorial findings of one item.

import { readFindings } from './api.js';
import { el } from './dom.js';
import { bySeverity, findingEntry } from './finding.js';
import { panel, problem, waiting } from './parts.js';

export class ItemFindings {
  constructor(item, context) {
    Object.assign(this, { item, context });
    this.content = el('div', {}, waiting(context.words));
    this.element = panel('findings', context.words.text('itemFindings'), this.content);
  }

  async refresh() {
    const { words, lang } = this.context;
    try {
      const { findings } = await readFindings(this.item, lang);
      this.content.replaceChildren(findings.length === 0
        ? el('p', { class: 'fine' }, words.text('findingsNone'))
        : el('ul', { class: 'finding-list' }, bySeverity(findings).map((each) => findingEntry(each, words))));
    } catch (failure) {
      this.content.replaceChildren(problem('findingsFailed', failure, this.context));
    }
  }
}
