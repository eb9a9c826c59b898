// Reordering with the mouse; the buttons do the same for everybody else.

const DRAGGED = 'dragged';
const TARGET = 'drop-target';

/** A result that is dragged down comes to stand behind its target. */
const BEHIND = 'drop-behind';

/**
 * Lets the results of a list be dragged onto each other.
 *
 * @param onMove called with the places from which and to which
 */
export function reorderable(container, onMove) {
  let from = null;
  const resultOf = (event) => event.target.closest?.('.result');
  const clear = () => container.querySelectorAll(`.${TARGET}, .${DRAGGED}`)
    .forEach((each) => each.classList.remove(TARGET, BEHIND, DRAGGED));

  container.addEventListener('dragstart', (event) => {
    from = resultOf(event);
    if (from) {
      from.classList.add(DRAGGED);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', from.querySelector('h4')?.textContent ?? '');
    }
  });
  container.addEventListener('dragover', (event) => {
    const target = resultOf(event);
    if (from && target && isPlaceForReaders(target)) {
      event.preventDefault();
      container.querySelectorAll(`.${TARGET}`).forEach((each) => each.classList.remove(TARGET, BEHIND));
      target.classList.toggle(TARGET, target !== from);
      target.classList.toggle(BEHIND, placeOf(from) < placeOf(target));
    }
  });
  container.addEventListener('drop', (event) => {
    const target = resultOf(event);
    if (from && target && target !== from && isPlaceForReaders(target)) {
      event.preventDefault();
      onMove(placeOf(from), placeOf(target));
    }
    clear();
  });
  container.addEventListener('dragend', () => { from = null; clear(); });
}

const placeOf = (result) => Number(result.dataset.index);

/** Not among those that would only come next. */
const isPlaceForReaders = (result) => result.closest('.readers') !== null;
