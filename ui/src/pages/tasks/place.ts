// Where a card lands between its neighbours.

/** The position that puts a card at `index` of a column that holds `positions` in order, without the card itself. */
export function positionAt(positions: readonly number[], index: number): number {
  const before = positions[index - 1];
  const after = positions[index];
  if (before === undefined) return after === undefined ? 1 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
