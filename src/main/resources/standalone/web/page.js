// Puts the page together: reads the item, what is related to it and all lists, and shows them.

import {
  ApiError, itemAddress, readEndpoints, readItem, readList, readRelated, relatedAddress, TYPES,
} from './api.js';
import { browseSection } from './browse.js';
import { el } from './dom.js';
import { LANGUAGES, Words } from './labels.js';
import { linkRewriter, pageAddress, place, START } from './links.js';
import { PAGES } from './pages.js';
import { relatedFailure, relatedSection } from './related.js';

const NOT_FOUND = 404;

const current = place(location.search);
const words = new Words(current.lang);
const main = document.getElementById('main');

showFrame();
await showContent();
followAnchor();

function showFrame() {
  document.documentElement.lang = current.lang;
  document.querySelectorAll('[data-label]').forEach((element) => {
    element.textContent = words.text(element.dataset.label);
  });
  document.querySelectorAll('[data-label-aria]').forEach((element) => {
    element.setAttribute('aria-label', words.text(element.dataset.labelAria));
  });
  document.querySelector('[data-home]').href = pageAddress(START.type, START.path, current.lang);
  document.querySelector('.languages').append(...LANGUAGES.map(languageLink));
}

function languageLink(lang) {
  return el('a', {
    href: pageAddress(current.type, current.path, lang),
    lang,
    hreflang: lang,
    'aria-current': lang === current.lang ? 'true' : null,
  }, el('abbr', { title: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) }, lang.toUpperCase()));
}

async function showContent() {
  const { type, path, lang } = current;
  const [lists, endpoints, [item, related]] = await Promise.all([
    Promise.all(TYPES.map((each) => readList(each, lang).catch(() => null))),
    readEndpoints().catch(() => []),
    Promise.allSettled([readItem(type, path, lang), readRelated(type, path, lang)]),
  ]);
  if (item.status === 'rejected' && current.isStart && goToFirst(lists)) {
    return;
  }
  const context = contextOf(lists);
  const parts = item.status === 'fulfilled'
    ? [itemPage(item.value, context), relatedPart(related, context)]
    : [notice(item.reason)];
  main.replaceChildren(...parts, browseSection(lists, context));
  main.setAttribute('aria-busy', 'false');
  document.getElementById('endpoints').append(...endpointLinks(endpoints, item.status === 'fulfilled'));
}

/** Other content than the samples has another first page. */
function goToFirst(lists) {
  const index = lists.findIndex((list) => list?.length > 0);
  if (index < 0) {
    return false;
  }
  location.replace(pageAddress(TYPES[index], lists[index][0]['@path'], current.lang));
  return true;
}

function contextOf(lists) {
  const known = new Map(lists.flatMap((list, index) =>
    (list ?? []).map((item) => [item['@path'], TYPES[index]])));
  return { current, lang: current.lang, words, rewriteLink: linkRewriter(known, current.lang) };
}

function itemPage(item, context) {
  document.title = `${item.seoTitle ?? item.title ?? item.name} – ${words.text('site')}`;
  const description = item.seoDescription ?? item.lead ?? item.summary ?? item.text;
  if (description) {
    document.head.append(el('meta', { name: 'description', content: description }));
  }
  return PAGES[current.type](item, context);
}

function relatedPart(related, context) {
  return related.status === 'fulfilled' ? relatedSection(related.value, context) : relatedFailure(context);
}

function notice(failure) {
  const isMissing = failure instanceof ApiError && failure.status === NOT_FOUND;
  const key = isMissing ? 'notFound' : 'failed';
  document.title = `${words.text(`${key}Title`)} – ${words.text('site')}`;
  return el('section', { class: 'wide notice', role: 'alert' },
    el('h1', {}, words.text(`${key}Title`)),
    el('p', {}, words.text(key)),
    failure instanceof ApiError
      ? el('p', { class: 'quiet' }, words.text('serverSays'), ' ', el('code', {}, `${failure.status} ${failure.message}`)) : null);
}

function endpointLinks(paths, hasItem) {
  const { type, path, lang } = current;
  const own = hasItem ? [
    [itemAddress(type, path, lang), words.text('thisItem')],
    [relatedAddress(type, path, lang), words.text('thisRelated')],
  ] : [];
  const links = paths.map((address) => [address, null]);
  return [...own, ...links].map(([address, label]) =>
    el('li', {}, label ? el('span', {}, label) : null, endpointLink(address)));
}

/** An address with a blank to fill in, such as {path}, leads nowhere yet. */
function endpointLink(address) {
  return address.includes('{') ? el('code', {}, address) : el('a', { href: address }, decodeURI(address));
}

/** The lists are not there yet when the browser looks for the anchor. */
function followAnchor() {
  if (location.hash.length > 1) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}
