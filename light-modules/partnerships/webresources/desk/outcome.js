// What the last change came to, with a way back.

import { el } from './dom.js';
import { button } from './parts.js';

const region = document.getElementById('outcome');

/**
 * @param text what happened, or did not
 * @param isFailure told at once by screen readers, and not to be overlooked
 * @param hint a second sentence, or null
 * @param action {key, run}: what can be done about it, such as undo; null for nothing
 */
export function showOutcome({ text, isFailure = false, hint = null, action = null }, { words, announce }) {
  region.hidden = false;
  region.classList.toggle('failure', isFailure);
  region.replaceChildren(...[
    el('p', { role: isFailure ? 'alert' : null }, text, hint ? el('span', { class: 'hint' }, ' ', hint) : null),
    action ? button(words.text(action.key), action.run, { class: action.key }) : null,
    button('×', hideOutcome, { class: 'plain close', 'aria-label': words.text('close') }),
  ].filter(Boolean));
  if (!isFailure) {
    announce([text, hint].filter(Boolean).join(' '));
  }
  if (document.activeElement === document.body) {
    focusOutcome();
  }
}

/** For a focus whose element is gone. */
export function focusOutcome() {
  region.querySelector('button')?.focus();
}

export function hideOutcome() {
  region.hidden = true;
  region.replaceChildren();
}

/** Whether there is something to take back, and takes it back. */
export function undoLast() {
  const undo = region.querySelector('.undo');
  undo?.click();
  return Boolean(undo);
}
