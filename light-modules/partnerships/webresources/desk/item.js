// One item: what readers see beside it, and what its editor can do about that.

import { readItem } from './api.js';
import { el } from './dom.js';
import { Editing } from './editing.js';
import { ItemFindings } from './item-findings.js';
import { Neighbourhood } from './neighbourhood.js';
import { OverridesPanel } from './overrides-panel.js';
import { metaLine, titleOf } from './parts.js';
import { RelatedList } from './related-list.js';
import { WhyNot } from './why-not.js';

/** The view, and what resolves when the list is there. */
export async function itemView(context) {
  const item = await readItem(context.place.item, context.lang);
  const editing = new Editing(item, context, () => changed());
  const related = new RelatedList(item, editing, context);
  const overrides = new OverridesPanel(editing, context);
  const whyNot = new WhyNot(item, editing, context);
  const neighbourhood = new Neighbourhood(item, context);
  const findings = new ItemFindings(item, context);
  function changed() {
    overrides.draw();
    return Promise.all([related.refresh({ afterChange: true }).then(() => neighbourhood.refresh()), whyNot.refresh()]);
  }
  const view = el('div', { class: 'item-view' }, head(item, context),
    related.element, el('div', { class: 'item-side' }, overrides.element, whyNot.element, findings.element),
    neighbourhood.element);
  const loaded = Promise.all([
    related.refresh().then((wasIndexing) => (wasIndexing ? neighbourhood.refresh() : null)),
    neighbourhood.refresh(), findings.refresh()]);
  return { title: titleOf(item), view, loaded };
}

function head(item, { words, lang }) {
  const languages = item.languages?.map((each) => el('span', { class: 'mark' }, words.language(each)));
  return el('div', { class: 'item-head' },
    metaLine(item, words, languages),
    el('h1', { lang: item.language && item.language !== lang ? item.language : null }, titleOf(item)),
    el('p', { class: 'quiet path' }, `${item.type}${item['@path']}`));
}
