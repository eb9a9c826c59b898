// Which nodes to write and which to delete, so that a list becomes another. The endpoint for nodes
// appends; so entries whose order changes are written anew behind the others.

import { hiddenOf, incompleteOf, isSame, pinsOf } from './overrides.js';

/**
 * @param current entries that have nodes
 * @returns {{added: object[], gone: object[]}} what to write, in this order, and what to delete then
 */
export function plan(current, wanted) {
  const pins = keptInOrder(pinsOf(current), pinsOf(wanted));
  const hidden = keptInAnyOrder(hiddenOf(current), hiddenOf(wanted));
  const incomplete = keptInAnyOrder(incompleteOf(current), incompleteOf(wanted));
  const kept = [...pins.kept, ...hidden.kept, ...incomplete.kept];
  return {
    added: [...pins.added, ...hidden.added, ...incomplete.added],
    gone: current.filter((each) => !kept.includes(each)),
  };
}

/** The first wanted entries can stay as long as their nodes follow each other in that order. */
function keptInOrder(current, wanted) {
  const kept = [];
  let from = 0;
  for (const each of wanted) {
    const index = current.findIndex((node, place) => place >= from && isSame(node, each));
    if (index < 0) {
      break;
    }
    kept.push(current[index]);
    from = index + 1;
  }
  return { kept, added: wanted.slice(kept.length) };
}

function keptInAnyOrder(current, wanted) {
  const kept = [];
  const added = [];
  for (const each of wanted) {
    const node = current.find((candidate) => !kept.includes(candidate) && isSame(candidate, each));
    (node ? kept : added).push(node ?? each);
  }
  return { kept, added };
}
