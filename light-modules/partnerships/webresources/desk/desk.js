// Puts the desk together: frame, sign-in and the view that the address asks for.

import { ApiError, findItems } from './api.js';
import { el } from './dom.js';
import { Finder } from './finder.js';
import { findingsView } from './findings-view.js';
import { itemView } from './item.js';
import { loginView } from './login.js';
import { hideOutcome, undoLast } from './outcome.js';
import { button, waiting } from './parts.js';
import { inLanguage, itemAddress, placeOf, viewAddress } from './place.js';
import { authorization, signOut } from './session.js';
import { siteView } from './site.js';
import { LANGUAGES, Words } from './words.js';

const VIEWS = { site: siteView, findings: findingsView, item: itemView };
const NOT_FOUND = 404;
const NOT_SIGNED_IN = [401, 403];

const main = document.getElementById('main');
const announcer = document.getElementById('announcer');
const finderPlace = document.getElementById('finder');

let leaving = new AbortController();
let isSignedIn = false;

addEventListener('popstate', () => show());
document.addEventListener('click', followInside);
document.addEventListener('keydown', shortcuts);
document.getElementById('sign-out').addEventListener('click', () => {
  signOut();
  location.replace(location.href);
});
await show({ isFirst: true });

/** Shows what the address asks for. */
async function show({ isFirst = false } = {}) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const context = contextOf(placeOf(location.search), signal);
  hideOutcome();
  frame(context);
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(waiting(context.words));
  try {
    if (!isSignedIn) {
      await findItems('', '', context.lang);
      isSignedIn = true;
      showFinder(context);
    }
    const { title, view, loaded } = await VIEWS[context.place.view](context);
    if (signal.aborted) {
      return;
    }
    main.replaceChildren(view);
    document.title = `${title} – ${context.words.text('desk')}`;
    if (!isFirst) {
      main.focus({ preventScroll: true });
      scrollTo(0, 0);
      context.announce(context.words.text('opened', title));
    }
    await loaded;
  } catch (failure) {
    if (!signal.aborted) {
      context.failed(failure);
    }
  }
  if (!signal.aborted) {
    main.setAttribute('aria-busy', 'false');
  }
}

/** What views need: language, place, and ways to speak and to go. */
function contextOf(place, signal) {
  const context = {
    place, signal, lang: place.lang, words: new Words(place.lang),
    announce: (text) => { announcer.textContent = text; },
    signInAgain: () => showLogin(401, context),
    failed: (failure) => showFailure(failure, context),
  };
  return context;
}

function showFailure(failure, context) {
  const { words } = context;
  if (!(failure instanceof ApiError)) {
    throw failure;
  }
  if (NOT_SIGNED_IN.includes(failure.status)) {
    showLogin(failure.status, context);
    return;
  }
  const key = failure.status === NOT_FOUND ? 'notFound' : 'failed';
  main.replaceChildren(el('section', { class: 'panel notice', role: 'alert' },
    el('h1', {}, words.text(`${key}Title`)), el('p', {}, words.text(key, failure.message)),
    button(words.text('retry'), () => show(), { class: 'primary' })));
}

function showLogin(status, context) {
  isSignedIn = false;
  finderPlace.hidden = true;
  document.querySelector('.views').hidden = true;
  document.title = `${context.words.text('signIn')} – ${context.words.text('desk')}`;
  main.replaceChildren(loginView(authorization() || status === 403 ? status : 401, context, () => show()));
  main.querySelector('input').focus();
}

function frame({ words, lang, place }) {
  document.documentElement.lang = lang;
  document.querySelectorAll('[data-label]').forEach((element) => { element.textContent = words.text(element.dataset.label); });
  document.querySelectorAll('[data-label-aria]').forEach((element) => {
    element.setAttribute('aria-label', words.text(element.dataset.labelAria));
  });
  document.querySelectorAll('[data-to]').forEach((link) => {
    link.href = viewAddress(link.dataset.to, lang);
    link.toggleAttribute('aria-current', false);
    if (link.dataset.to === place.view && link.closest('.views')) {
      link.setAttribute('aria-current', 'page');
    }
  });
  document.querySelector('.languages').replaceChildren(...LANGUAGES.map((each) => el('a', {
    href: inLanguage(place, each), lang: each, hreflang: each, 'aria-current': each === lang ? 'true' : null,
    'aria-label': new Words(each).language(each),
  }, each.toUpperCase())));
  document.getElementById('sign-out').hidden = !authorization();
  if (isSignedIn) {
    showFinder({ words, lang, announce: (text) => { announcer.textContent = text; } });
  }
}

function showFinder(context) {
  const finder = new Finder('find', context.words.text('find'), context, (item) => go(itemAddress(item, context.lang)));
  finderPlace.replaceChildren(finder.element);
  finderPlace.hidden = false;
  document.querySelector('.views').hidden = false;
  document.getElementById('sign-out').hidden = !authorization();
}

function go(address) {
  history.pushState(null, '', address);
  show();
}

/** Links within the desk need no new page. */
function followInside(event) {
  const link = event.target.closest?.('a[href]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const href = link?.getAttribute('href');
  if (!isPlain || event.defaultPrevented || !href || href.startsWith('#')) {
    return;
  }
  const target = new URL(href, location.href);
  if (target.origin === location.origin && target.pathname === location.pathname) {
    event.preventDefault();
    go(target.href);
  }
}

/** Ctrl+K or / finds, Ctrl+Z takes the last change back. */
function shortcuts(event) {
  const isTyping = event.target.matches?.('input, select, textarea');
  const isCommand = event.ctrlKey || event.metaKey;
  if ((isCommand && event.key === 'k') || (event.key === '/' && !isTyping && !isCommand)) {
    event.preventDefault();
    finderPlace.querySelector('input')?.focus();
  } else if (isCommand && event.key === 'z' && !isTyping && undoLast()) {
    event.preventDefault();
  }
}
