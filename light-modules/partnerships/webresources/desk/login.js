// The form for those who are not signed in.

import { findItems } from './api.js';
import { el } from './dom.js';
import { isInMagnolia } from './place.js';
import { signIn, signOut } from './session.js';

const FORBIDDEN = 403;
const UNREACHABLE = 0;

/**
 * @param status why the form shows: 401, 403, or undefined after signing out
 * @param onSignedIn called when the credentials are right
 */
export function loginView(status, { words, lang }, onSignedIn) {
  const name = el('input', { id: 'user', name: 'username', autocomplete: 'username', required: true, autocapitalize: 'off' });
  const password = el('input', { id: 'password', name: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const message = el('p', { class: 'problem', role: 'alert', hidden: true });
  const say = (key) => {
    message.textContent = words.text(key);
    message.hidden = false;
  };
  const submit = async (event) => {
    event.preventDefault();
    message.hidden = true;
    signIn(name.value, password.value);
    try {
      await findItems('', '', lang);
      onSignedIn();
    } catch (failure) {
      signOut();
      say(reason(failure.status));
      password.focus();
    }
  };
  if (status === FORBIDDEN) {
    say('signInForbidden');
  }
  return el('form', { class: 'panel login', method: 'post', submit },
    el('h1', {}, words.text('signIn')),
    el('p', {}, words.text(isInMagnolia ? 'signInMagnolia' : 'signInLead')),
    message,
    el('label', { for: 'user' }, words.text('userName')), name,
    el('label', { for: 'password' }, words.text('password')), password,
    el('button', { class: 'primary' }, words.text('signIn')),
    el('p', { class: 'quiet' }, words.text('signInKept')));
}

function reason(status) {
  return { [FORBIDDEN]: 'signInForbidden', [UNREACHABLE]: 'signInUnreachable' }[status] ?? 'signInFailed';
}
