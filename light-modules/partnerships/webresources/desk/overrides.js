// The editor's own word on what is related, as values: an ordered list of pins and hidden items.
// Every function gives a new list and leaves the old one for the undo.

export const PIN = 'pin';
export const HIDE = 'hide';

/**
 * An entry of the list. name and properties are those of its node, where there is one; item is null
 * when the entry points to nothing that this editor may read.
 */
export function entry(action, item, bothWays = false) {
  return { action, bothWays, reference: item['@id'], item, name: null, properties: null };
}

/** The list as the desk endpoint answers it. */
export function fromAnswer(overrides) {
  return overrides.map((each) => ({
    action: each.action ?? null,
    bothWays: Boolean(each.bothWays),
    reference: each.reference ?? null,
    item: each.item ?? null,
    name: each['@name'],
    properties: null,
  }));
}

/** Whether two entries say the same of the same item. */
export function isSame(one, other) {
  return one.action === other.action && one.bothWays === other.bothWays && one.reference === other.reference;
}

export const pinsOf = (overrides) => overrides.filter((each) => each.action === PIN);

export const hiddenOf = (overrides) => overrides.filter((each) => each.action === HIDE);

/** Entries that lack their action; no change touches them. */
export const incompleteOf = (overrides) => overrides.filter((each) => each.action !== PIN && each.action !== HIDE);

/** What the list says of an item; undefined for nothing. */
export const about = (overrides, item) => overrides.find((each) => each.reference === item['@id']);

export const without = (overrides, gone) => overrides.filter((each) => each !== gone);

/** Pins the item last, and no longer hides it. */
export function withPin(overrides, item) {
  return [...forgetting(overrides, item), entry(PIN, item)];
}

/** Hides the item, and no longer pins it. */
export function withHidden(overrides, item, bothWays) {
  return [...forgetting(overrides, item), entry(HIDE, item, bothWays)];
}

/** Hides an item that is hidden already in this direction only, or in both. */
export function withBothWays(overrides, hidden, bothWays) {
  return overrides.map((each) => (each === hidden ? { ...each, bothWays } : each));
}

/**
 * Moves a result to another place. What is pinned stands first, so everything down to there becomes
 * pinned, too.
 *
 * @param shown the results as readers get them
 */
export function withMove(overrides, shown, from, to) {
  const order = [...shown];
  order.splice(to, 0, ...order.splice(from, 1));
  const isPinned = (item) => about(pinsOf(overrides), item) !== undefined;
  const last = Math.max(to, order.findLastIndex(isPinned));
  const pins = order.slice(0, last + 1).map((item) => about(pinsOf(overrides), item) ?? entry(PIN, item));
  const unseen = pinsOf(overrides).filter((each) => !pins.includes(each));
  return [...pins, ...unseen, ...hiddenOf(overrides), ...incompleteOf(overrides)];
}

function forgetting(overrides, item) {
  return overrides.filter((each) => each.reference !== item['@id']);
}
