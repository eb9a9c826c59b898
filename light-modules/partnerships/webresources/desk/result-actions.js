// What an editor can do with a result: pin, hide, move.

import { el } from './dom.js';
import { about, PIN, pinsOf, withHidden, without, withMove, withPin } from './overrides.js';
import { button, titleOf } from './parts.js';

/** Changes for an item, each with what to say about it. */
export function actionsOn(editing, { words }) {
  const say = (key, item, ...more) => words.text(key, titleOf(item), ...more);
  return {
    pin: (item) => editing.change(withPin(editing.overrides, item), say('did.pin', item)),
    unpin: (item) => editing.change(without(editing.overrides, about(editing.overrides, item)), say('did.unpin', item)),
    hide: (item, bothWays) => editing.change(
      withHidden(editing.overrides, item, bothWays), say(bothWays ? 'did.hideBoth' : 'did.hide', item)),
    move: (shown, from, to) => {
      const wanted = withMove(editing.overrides, shown, from, to);
      const others = pinsOf(wanted).length - pinsOf(editing.overrides).length - (isPinned(editing, shown[from]) ? 0 : 1);
      const hint = others > 0 ? words.count('did.pinnedAlong', others) : null;
      return editing.change(wanted, say('did.move', shown[from], words.number(to + 1)), hint);
    },
  };
}

export function isPinned(editing, item) {
  return about(editing.overrides, item)?.action === PIN;
}

/** The buttons that pin or unpin, and hide; focus names them across a redraw. */
export function choiceButtons(item, focus, editing, context) {
  const { words } = context;
  const actions = actionsOn(editing, context);
  const pinned = isPinned(editing, item);
  return [
    button(words.text(pinned ? 'unpin' : 'pin'), () => (pinned ? actions.unpin(item) : actions.pin(item)), {
      class: pinned ? 'pin pinned' : 'pin', 'data-focus': `${focus}|pin`,
      'aria-label': named(pinned ? 'unpin' : 'pin', item, words),
    }),
    hideMenu(item, focus, actions, words),
  ];
}

/** One step up or down; the ends have nowhere to go. */
export function moveButtons(shown, index, count, focus, editing, context) {
  const { words } = context;
  const { move } = actionsOn(editing, context);
  const step = (key, sign, to) => button(sign, () => move(shown, index, to), {
    class: 'step', 'data-focus': `${focus}|${key}`, disabled: to < 0 || to >= count,
    title: words.text(key), 'aria-label': named(key, shown[index], words),
  });
  return [step('up', '↑', index - 1), step('down', '↓', index + 1)];
}

function hideMenu(item, focus, actions, words) {
  return el('details', { class: 'menu', keydown: closeOnEscape, focusout: closeOnLeave },
    el('summary', { 'data-focus': `${focus}|hide`, 'aria-label': named('hide', item, words) }, words.text('hide')),
    el('div', { class: 'menu-items' },
      button(words.text('hideHere'), () => actions.hide(item, false), { 'data-focus': `${focus}|here` }),
      button(words.text('hideBoth'), () => actions.hide(item, true), { 'data-focus': `${focus}|both` })));
}

function closeOnEscape(event) {
  if (event.key === 'Escape') {
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary').focus();
  }
}

function closeOnLeave(event) {
  if (!event.currentTarget.contains(event.relatedTarget)) {
    event.currentTarget.open = false;
  }
}

function named(key, item, words) {
  return words.text('ofItem', words.text(key), titleOf(item));
}
