// All items of a type, a page at a time, and of one topic if the reader wants.

import { PAGE_SIZE, readList, readTopics } from './api.js';
import { card } from './cards.js';
import { el } from './dom.js';
import { calendarAddress, newsAddress } from './feeds.js';
import { listPageAddress, place } from './links.js';
import { topicName } from './parts.js';

/** The feeds that hold the same items as a list. */
const FEEDS = {
  'event-reports': [calendarAddress, 'subscribe-calendar'],
  'news-teasers': [newsAddress, 'subscribe-news'],
};

/** The list and its filter, with the first items; fails when they cannot be read. */
export async function listPage(context) {
  const { current, lang } = context;
  const [topics, answer] = await Promise.all([
    readTopics(current.type, lang).catch(() => []),
    readList(current.type, lang, current.topic),
  ]);
  const items = el('ul', { class: 'teasers' });
  const count = el('p', { class: 'count', role: 'status' });
  const more = el('button', { class: 'button', type: 'button' }, context.words.text('showMore'));
  const view = { items, count, more, topic: current.topic, context };
  const filter = topicFilter(topics, current.topic, context);
  show(view, answer);
  more.addEventListener('click', () => attempt(view, () => showMore(view)));
  filter.select.addEventListener('change', () => choose(view, filter.select.value || null));
  window.addEventListener('popstate', () => {
    filter.select.value = place(location.search).topic ?? '';
    attempt(view, () => load(view, filter.select.value || null));
  });
  return el('div', { class: 'list' },
    head(context),
    el('div', { class: 'wide' }, el('div', { class: 'filter' }, filter.field, count), items, more));
}

function head({ current, lang, words }) {
  const [address, label] = FEEDS[current.type] ?? [];
  return el('header', { class: 'hero hero-plain' },
    el('div', { class: 'wide hero-grid' },
      el('div', {},
        el('h1', {}, words.text(current.type)),
        el('p', { class: 'lead' }, words.text(`${current.type}.lead`)),
        address ? el('p', { class: 'subscribe' }, el('a', { href: address(lang) }, words.text(label))) : null)));
}

function topicFilter(topics, chosen, { words, lang }) {
  const named = [...topics].sort((one, other) => topicName(one).localeCompare(topicName(other), lang));
  const select = el('select', { id: 'topic' },
    el('option', { value: '' }, words.text('allTopics')),
    named.map((topic) => el('option', { value: topic['@id'], selected: topic['@id'] === chosen }, topicName(topic))));
  return { select, field: el('p', {}, el('label', { for: 'topic' }, words.text('filter')), ' ', select) };
}

function choose(view, topic) {
  const { current, lang } = view.context;
  history.pushState(null, '', listPageAddress(current.type, lang, topic));
  attempt(view, () => load(view, topic));
}

/** A later choice wins over an answer that is still on its way. */
async function load(view, topic) {
  const { current, lang } = view.context;
  view.topic = topic;
  view.items.setAttribute('aria-busy', 'true');
  const answer = await readList(current.type, lang, topic);
  if (view.topic === topic) {
    view.items.replaceChildren();
    show(view, answer);
  }
}

async function showMore(view) {
  const { current, lang } = view.context;
  const { topic, items } = view;
  const shown = items.children.length;
  const answer = await readList(current.type, lang, topic, PAGE_SIZE, shown);
  if (view.topic === topic) {
    show(view, answer);
    items.children[shown]?.querySelector('a').focus();
  }
}

function show(view, { results, total }) {
  const { items, count, more, topic, context } = view;
  const { words, current } = context;
  items.append(...results.map((item) => el('li', {}, card(itemOf(item, context), 'h2', context))));
  items.setAttribute('aria-busy', 'false');
  more.hidden = items.children.length >= total || results.length === 0;
  const nothing = topic ? words.text('nothingFound') : words.text('nothingYet');
  count.textContent = total === 0 ? nothing : words.text(`${current.type}.count`, total);
}

/** Says so when the server cannot be reached, and leaves what is there. */
function attempt(view, work) {
  work().catch(() => {
    view.items.setAttribute('aria-busy', 'false');
    view.count.textContent = view.context.words.text('browseFailed');
  });
}

function itemOf(item, { current, words }) {
  return {
    type: current.type,
    path: item['@path'],
    title: item.title ?? item.name ?? item['@name'],
    kicker: item.kicker ?? (item.kind && words.option('kind', item.kind)),
    lead: item.lead ?? item.text ?? item.summary,
    date: item.startDate ?? item.date,
    picture: { '@link': (item.image ?? item.logo)?.['@link'], alt: item.imageAlt ?? item.logoAlt },
  };
}
