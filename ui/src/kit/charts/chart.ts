// What charts have in common: their figures as a table, and the table as text for the clipboard and for a file. Pure.

export interface Table {
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const flat = (cell: string | number | null): string => String(cell ?? '').replace(/[\t\r\n]+/g, ' ');

/** For a spreadsheet's clipboard. */
export const tsv = ({ head, rows }: Table): string =>
  [head, ...rows].map((row) => row.map(flat).join('\t')).join('\n');

/** For a file: RFC 4180. A cell that a spreadsheet would run as a formula is kept text. */
export const csv = ({ head, rows }: Table): string =>
  [head, ...rows]
    .map((row) =>
      row
        .map((cell) => {
          const words =
            typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
          return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
        })
        .join(','),
    )
    .join('\r\n') + '\r\n';

/** A value at a place along the line of reading; null where there is none. */
export interface Point {
  /** Unique. */
  key: string;
  label: string;
  value: number | null;
  /** Still growing: the running month. */
  open?: boolean;
  /** Said after the value: “of 12 expected”. */
  note?: string;
}

/** How many labels fit below, so that none lies over another: every nth. */
export function everyNth(count: number, room: number, each: number): number {
  return Math.max(1, Math.ceil((count * each) / Math.max(1, room)));
}
