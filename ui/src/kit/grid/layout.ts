// Which columns a grid shows, in which order and how wide: what was chosen, and what fits where nothing was. Pure.

export interface Sized {
  id: string;
  /** The least width that reads well, in pixels at the normal text size. Default 110. */
  width?: number;
  /** Share of the room that is left over; 0 keeps the width. Default 1. */
  grow?: number;
  /** Shown only when it was chosen. */
  hidden?: boolean;
}

/** What somebody chose. Columns that are not known (any more) are left out when it is read. */
export interface Layout {
  /** Ids in order, without the first column, which always leads. */
  columns: readonly string[];
  /** Widths in pixels, of those that were dragged. */
  widths: Readonly<Record<string, number>>;
}

export const LEAST = 64;
export const MOST = 720;
const WIDTH = 110;
/** Between two cells, and at both ends of a row. */
export const GAP = 12;
export const EDGE = 16;

/** Reads what was remembered; null where it is no layout. */
export function layoutFrom(value: unknown): Layout | null {
  if (typeof value !== 'object' || value === null || !('columns' in value)) return null;
  const { columns, widths } = value as { columns: unknown; widths?: unknown };
  if (!Array.isArray(columns)) return null;
  const kept: Record<string, number> = {};
  if (typeof widths === 'object' && widths !== null) {
    for (const [id, width] of Object.entries(widths)) {
      if (typeof width === 'number' && Number.isFinite(width)) kept[id] = clamp(width);
    }
  }
  return { columns: [...new Set(columns.filter((id) => typeof id === 'string'))], widths: kept };
}

const clamp = (width: number): number => Math.round(Math.max(LEAST, Math.min(MOST, width)));

const widthOf = (column: Sized, layout: Layout | null, scale: number): number =>
  layout?.widths[column.id] ?? Math.round((column.width ?? WIDTH) * scale);

/** The ids that stand in the layout, or would without one: all columns but the first and the hidden. */
export function order(columns: readonly Sized[], layout: Layout | null): string[] {
  const rest = columns.slice(1);
  if (!layout) return rest.filter((column) => !column.hidden).map(({ id }) => id);
  return layout.columns.filter((id) => rest.some((column) => column.id === id));
}

export interface Fit<C extends Sized> {
  shown: C[];
  /** Tracks of a CSS grid. */
  tracks: string[];
  /** What a row needs at least; more than there is makes the grid scroll sideways. */
  least: number;
}

/**
 * The columns for this much room. Chosen columns are all shown; without a choice the last ones give way until the
 * others have the room they need. `before` is taken already (the box to choose a row, what lies over the end).
 */
export function fit<C extends Sized>(
  columns: readonly C[],
  layout: Layout | null,
  room: number,
  scale: number,
  before: number,
): Fit<C> {
  const first = columns[0];
  if (!first) return { shown: [], tracks: [], least: 0 };
  const chosen = order(columns, layout).flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const shown = [first, ...chosen];
  const needs = (): number =>
    before + 2 * EDGE + shown.reduce((sum, column) => sum + widthOf(column, layout, scale) + GAP, -GAP);
  if (!layout) while (shown.length > 1 && needs() > room) shown.pop();
  const tracks = shown.map((column) => {
    const width = widthOf(column, layout, scale);
    const fixed = layout?.widths[column.id] !== undefined || column.grow === 0;
    return fixed ? `${width}px` : `minmax(${width}px, ${column.grow ?? 1}fr)`;
  });
  return { shown, tracks, least: needs() };
}

/** Shows or hides a column; a shown one comes to the end. */
export function withShown(
  columns: readonly Sized[],
  layout: Layout | null,
  id: string,
  show: boolean,
): Layout {
  const now = order(columns, layout).filter((other) => other !== id);
  return { columns: show ? [...now, id] : now, widths: layout?.widths ?? {} };
}

/** Puts a column before another one, or at the end. */
export function withMoved(
  columns: readonly Sized[],
  layout: Layout | null,
  id: string,
  before: string | null,
): Layout {
  const now = order(columns, layout).filter((other) => other !== id);
  const at = before === null ? now.length : now.indexOf(before);
  now.splice(at < 0 ? now.length : at, 0, id);
  return { columns: now, widths: layout?.widths ?? {} };
}

/** One step towards the start (-1) or the end (1). */
export function withStep(columns: readonly Sized[], layout: Layout | null, id: string, step: -1 | 1): Layout {
  const now = order(columns, layout);
  const from = now.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= now.length) return { columns: now, widths: layout?.widths ?? {} };
  now.splice(to, 0, ...now.splice(from, 1));
  return { columns: now, widths: layout?.widths ?? {} };
}

/** Gives a column a width of its own. */
export function withWidth(
  columns: readonly Sized[],
  layout: Layout | null,
  id: string,
  width: number,
): Layout {
  return { columns: order(columns, layout), widths: { ...layout?.widths, [id]: clamp(width) } };
}
