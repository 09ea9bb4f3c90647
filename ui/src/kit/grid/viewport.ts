// Which rows of a long list are in view, and where they stand. Pure.
// Browsers end a page at some 33 million device pixels: beyond `TALLEST` a pixel of scrolling stands for more than
// one pixel of list, so that the last row is reached at any length, text size and zoom.

export const TALLEST = 8_000_000;

export interface Viewport {
  /** What the scrolled element is tall. */
  height: number;
  /** Pixels of list for a pixel of scrolling. */
  factor: number;
}

export function viewport(count: number, row: number, view: number): Viewport {
  const whole = count * row;
  if (whole <= TALLEST) return { height: whole, factor: 1 };
  return { height: TALLEST, factor: (whole - view) / (TALLEST - view) };
}

export interface Place {
  index: number;
  /** From the top of the scrolled element. */
  top: number;
}

/** How many rows are drawn at most, wherever the list is scrolled to. */
export const most = (row: number, view: number, spare: number): number =>
  Math.ceil(view / row) + 2 * spare + 2;

/** The rows to draw around what is seen, with `spare` more on both sides: as many at each place in the middle of a list. */
export function places(
  count: number,
  row: number,
  view: number,
  scrolled: number,
  spare: number,
): readonly Place[] {
  const { factor } = viewport(count, row, view);
  const from = Math.max(0, scrolled) * factor;
  const begin = Math.floor(from / row) - spare;
  const first = Math.max(0, begin);
  const last = Math.min(count - 1, begin + most(row, view, spare) - 1);
  const shift = factor === 1 ? 0 : scrolled - from;
  const found: Place[] = [];
  for (let index = first; index <= last; index++) found.push({ index, top: index * row + shift });
  return found;
}

/** Where to scroll so that a row is in view; the answer is `scrolled` when it is already. */
export function reveal(count: number, row: number, view: number, scrolled: number, index: number): number {
  const { factor } = viewport(count, row, view);
  const from = scrolled * factor;
  const top = index * row;
  if (top < from) return top / factor;
  if (top + row > from + view) return (top + row - view) / factor;
  return scrolled;
}
