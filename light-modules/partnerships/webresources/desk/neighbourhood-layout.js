// Where the dots stand: the item in the middle, the others left and right of it, the closer the
// more related. One row each, so that labels never run into each other.

const ROW = 46;
const MARGIN = 34;

/** Where the dots stand and how much room there is for their labels, in units of the drawing. */
const SIZES = {
  wide: { width: 960, near: 90, far: 215 },
  narrow: { width: 340, near: 60, far: 140 },
};

/**
 * @param scores of the neighbours, in their order
 * @returns {{width: number, height: number, dots: {x: number, y: number, side: number}[]}} the first
 *     dot is the item
 */
export function layout(scores, isWide) {
  const { width, near, far } = isWide ? SIZES.wide : SIZES.narrow;
  const rows = Math.max(2, Math.ceil(scores.length / 2));
  const height = rows * ROW + 2 * MARGIN;
  const best = Math.max(...scores, Number.MIN_VALUE);
  const order = middleFirst(rows);
  const dots = scores.map((score, index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const distance = near + (far - near) * (1 - score / best);
    return {
      side,
      x: width / 2 + side * distance,
      y: MARGIN + (order[Math.floor(index / 2)] + 0.5) * ROW,
    };
  });
  return { width, height, dots: [{ x: width / 2, y: height / 2, side: 0 }, ...dots] };
}

/** Row numbers from the middle outwards. */
function middleFirst(rows) {
  const middle = (rows - 1) / 2;
  return Array.from({ length: rows }, (unused, row) => row)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle) || one - other);
}
