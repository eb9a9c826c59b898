// Reordering with the mouse; the buttons do the same for everybody else.

const DRAGGED = 'dragged';
const TARGET = 'drop-target';

/**
 * Lets the results of a list be dragged onto each other.
 *
 * @param onMove called with the places from which and to which
 */
export function reorderable(container, onMove) {
  let from = null;
  const resultOf = (event) => event.target.closest?.('.result');
  const clear = () => container.querySelectorAll(`.${TARGET}, .${DRAGGED}`)
    .forEach((each) => each.classList.remove(TARGET, DRAGGED));

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
      container.querySelectorAll(`.${TARGET}`).forEach((each) => each.classList.remove(TARGET));
      target.classList.toggle(TARGET, target !== from);
    }
  });
  container.addEventListener('drop', (event) => {
    const target = resultOf(event);
    if (from && target && target !== from && isPlaceForReaders(target)) {
      event.preventDefault();
      onMove(Number(from.dataset.index), Number(target.dataset.index));
    }
    clear();
  });
  container.addEventListener('dragend', () => { from = null; clear(); });
}

/** Not among those that would only come next. */
const isPlaceForReaders = (result) => result.closest('.readers') !== null;
