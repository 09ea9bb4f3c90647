// What becomes of files that are let fall on the window or opened from outside. Pure.

export type FileKind = 'list' | 'calendar' | 'document' | 'other';

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
  pdf: 'document',
  png: 'document',
  jpg: 'document',
  jpeg: 'document',
  gif: 'document',
  webp: 'document',
  avif: 'document',
  svg: 'document',
};

export function kindOf(path: string): FileKind {
  return KINDS[/\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'other';
}

export const nameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;

/** The extensions that can be taken in, for the dialog that opens files. */
export const TAKEN: readonly string[] = Object.keys(KINDS);

/** The extensions of what is kept as it is. */
export const KEPT: readonly string[] = TAKEN.filter((kind) => KINDS[kind] === 'document');

export interface Sorted {
  lists: string[];
  calendars: string[];
  documents: string[];
  others: string[];
}

export function sorted(paths: readonly string[]): Sorted {
  const of = (kind: FileKind): string[] => paths.filter((path) => kindOf(path) === kind);
  return { lists: of('list'), calendars: of('calendar'), documents: of('document'), others: of('other') };
}
