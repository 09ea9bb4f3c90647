// What becomes of files that are let fall on the window or opened from outside. Pure.

export type FileKind = 'list' | 'calendar' | 'other';

const KINDS: Record<string, FileKind> = {
  csv: 'list',
  tsv: 'list',
  txt: 'list',
  vcf: 'list',
  vcard: 'list',
  xlsx: 'list',
  xls: 'list',
  ics: 'calendar',
  ical: 'calendar',
  ifb: 'calendar',
};

export function kindOf(path: string): FileKind {
  return KINDS[/\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'other';
}

export const nameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;

/** The extensions that can be taken in, for the dialog that opens files. */
export const TAKEN: readonly string[] = Object.keys(KINDS);

export interface Sorted {
  lists: string[];
  calendars: string[];
  others: string[];
}

export function sorted(paths: readonly string[]): Sorted {
  return {
    lists: paths.filter((path) => kindOf(path) === 'list'),
    calendars: paths.filter((path) => kindOf(path) === 'calendar'),
    others: paths.filter((path) => kindOf(path) === 'other'),
  };
}
