// Puts the page together: an item with what is related to it, or a list.

import { ApiError, itemAddress, readEndpoints, readItem, readList, relatedAddress, TYPES } from './api.js';
import { browseSection } from './browse.js';
import { el } from './dom.js';
import { announceFeeds, calendarAddress, embedStructuredData, newsAddress } from './feeds.js';
import { LANGUAGES, Words } from './labels.js';
import { inLanguage, linkRewriter, listPageAddress, pageAddress, place } from './links.js';
import { listPage } from './list.js';
import { PAGES } from './pages.js';
import { relatedSection } from './related.js';

const NOT_FOUND = 404;

/** How many items of a type are named below the start page. */
const BROWSED = 6;

const current = place(location.search);
const words = new Words(current.lang);
const context = { current, lang: current.lang, words, rewriteLink: linkRewriter(current.lang) };
const main = document.getElementById('main');
const status = document.getElementById('status');

showFrame();
await (current.path ? showItem() : showList());
main.setAttribute('aria-busy', 'false');

function showFrame() {
  document.documentElement.lang = current.lang;
  document.querySelectorAll('[data-label]').forEach((element) => {
    element.textContent = words.text(element.dataset.label);
  });
  document.querySelectorAll('[data-label-aria]').forEach((element) => {
    element.setAttribute('aria-label', words.text(element.dataset.labelAria));
  });
  document.querySelectorAll('[data-list]').forEach((link) => {
    link.href = listPageAddress(link.dataset.list, current.lang);
    if (link.dataset.list === current.type && !current.isStart) {
      link.setAttribute('aria-current', current.path ? 'true' : 'page');
    }
  });
  document.querySelector('[data-home]').href = `/?lang=${current.lang}`;
  document.querySelector('.languages').append(...LANGUAGES.map(languageLink));
  announceFeeds(current, words);
  showFoot();
}

function languageLink(lang) {
  return el('a', {
    href: inLanguage(current, lang),
    lang,
    hreflang: lang,
    'aria-current': lang === current.lang ? 'true' : null,
  }, el('abbr', { title: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) }, lang.toUpperCase()));
}

async function showItem() {
  const { type, path, lang } = current;
  status.textContent = words.text('loading');
  try {
    const item = await readItem(type, path, lang);
    describe(item.seoTitle ?? item.title ?? item.name, item.seoDescription ?? item.lead ?? item.summary ?? item.text);
    const related = relatedSection(context);
    main.replaceChildren(PAGES[type](item, context), related.section);
    await Promise.all([related.loaded, embedStructuredData(current), current.isStart && showNewest()]);
  } catch (failure) {
    await showFailure(failure);
  }
}

async function showList() {
  status.textContent = words.text('loading');
  try {
    const list = await listPage(context);
    describe(words.text(current.type), words.text(`${current.type}.lead`));
    main.replaceChildren(list);
  } catch (failure) {
    await showFailure(failure);
  }
}

function describe(title, description) {
  document.title = `${title} – ${words.text('site')}`;
  status.textContent = words.text('loaded', title);
  if (description) {
    document.head.append(el('meta', { name: 'description', content: description }));
  }
}

async function showFailure(failure) {
  main.replaceChildren(notice(failure));
  const lists = await showNewest();
  const index = lists.findIndex((list) => list?.total > 0);
  if (current.isStart && index >= 0) {
    // Other content than the samples has another first page.
    location.replace(pageAddress(TYPES[index], lists[index].results[0]['@path'], current.lang));
  }
}

async function showNewest() {
  const lists = await Promise.all(
    TYPES.map((type) => readList(type, current.lang, null, BROWSED).catch(() => null)));
  main.append(browseSection(lists, context));
  return lists;
}

function notice(failure) {
  const isMissing = failure instanceof ApiError && failure.status === NOT_FOUND;
  const key = isMissing ? 'notFound' : 'failed';
  describe(words.text(`${key}Title`));
  return el('section', { class: 'wide notice', role: 'alert' },
    el('h1', {}, words.text(`${key}Title`)),
    el('p', {}, words.text(key)),
    failure instanceof ApiError
      ? el('p', { class: 'quiet' }, words.text('serverSays'), ' ', el('code', {}, `${failure.status} ${failure.message}`)) : null);
}

async function showFoot() {
  const { type, path, lang } = current;
  const entry = (link, label) => el('li', {}, label ? el('span', {}, label) : null, link);
  document.getElementById('feeds').append(
    entry(endpointLink(calendarAddress(lang)), words.text('subscribe-calendar')),
    entry(endpointLink(newsAddress(lang)), words.text('subscribe-news')));
  const own = path ? [
    entry(endpointLink(itemAddress(type, path, lang)), words.text('thisItem')),
    entry(endpointLink(relatedAddress(type, path, lang)), words.text('thisRelated')),
  ] : [];
  const all = await readEndpoints().catch(() => []);
  document.getElementById('endpoints').append(...own, ...all.map((address) => entry(endpointLink(address))));
}

/** An address with a blank to fill in, such as {path}, leads nowhere yet. */
function endpointLink(address) {
  return address.includes('{') ? el('code', {}, address) : el('a', { href: address }, decodeURI(address));
}
