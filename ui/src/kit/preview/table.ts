// A file of comma-separated values as rows and cells, for reading: the beginning of it, never all. Pure.

export interface Sheet {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** There is more than is here. */
  more: boolean;
}

export const MOST_ROWS = 500;
export const MOST_COLUMNS = 60;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that stands most often in the first line, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (counts.size > 0) break;
    } else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  let best: string = DELIMITERS[0];
  for (const one of DELIMITERS) if ((counts.get(one) ?? 0) > (counts.get(best) ?? 0)) best = one;
  return best;
}

/** RFC 4180, and what spreadsheets make of it: any line end, quotation marks doubled, rows of unequal length. */
export function sheetOf(text: string, most: number = MOST_ROWS): Sheet {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let more = false;
  const endCell = (): void => {
    if (row.length < MOST_COLUMNS) row.push(cell);
    else more = true;
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
  };
  let at = 0;
  // One head and `most` rows; one more tells whether there is more.
  for (; at < text.length && rows.length < most + 2; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === delimiter) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += letter;
  }
  if (at >= text.length && (cell !== '' || row.length > 0)) endRow();
  const [head = [], ...rest] = rows;
  const wide = Math.max(head.length, ...rest.map((one) => one.length));
  const filled = (cells: readonly string[]): string[] =>
    Array.from({ length: wide }, (_, index) => cells[index] ?? '');
  return {
    head: filled(head),
    rows: rest.slice(0, most).map(filled),
    more: more || rest.length > most,
  };
}
