// What a page tells a grid about a column.
import type { Snippet } from 'svelte';
import type { Sized } from './layout';

/** How a cell is changed where it stands. */
export interface CellEdit<Row> {
  kind?: 'text' | 'date' | 'number' | 'select';
  options?: readonly { value: string; label: string }[];
  value: (row: Row) => string | number | null;
  /** A refusal keeps the field open with its words. */
  save: (row: Row, value: string) => unknown;
}

export interface Column<Row> extends Sized {
  label: string;
  align?: 'start' | 'end';
  /** The header sorts by this column's id. */
  sortable?: boolean;
  cell?: Snippet<[Row]>;
  text?: (row: Row) => string;
  edit?: CellEdit<Row>;
  /** In rows of two lines: left out, or the last to give way. */
  narrow?: 'drop' | 'keep';
}

export interface Sort {
  by: string;
  descending: boolean;
}
