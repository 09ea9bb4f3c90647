// Which kind of file this is, by what it is called or said to be, and its bytes as text. Pure.

export type Kind = 'pdf' | 'image' | 'table' | 'calendar' | 'prose' | 'text';

const BY_TYPE: Readonly<Record<string, Kind>> = {
  'application/pdf': 'pdf',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'text/calendar': 'calendar',
  'text/markdown': 'prose',
  'application/json': 'text',
};

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  ics: 'text/calendar',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  log: 'text/plain',
  vcf: 'text/vcard',
  json: 'application/json',
};

/** The type of a file by the end of its name; null for what cannot be shown here. */
export function typeOf(name: string): string | null {
  const end = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return TYPES[end] ?? null;
}

/** How a type is shown; null for what cannot be shown here. */
export function kindOf(type: string): Kind | null {
  const plain = (type.split(';')[0] ?? '').trim().toLowerCase();
  return BY_TYPE[plain] ?? (plain.startsWith('image/') ? 'image' : plain.startsWith('text/') ? 'text' : null);
}

// As numbers: the shell looks at what a file holds, and would serve a script with these letters in it as a PDF.
const MAGIC = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Whether these bytes begin like a PDF: a viewer shows a grey page for what does not, and says nothing. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).some((_, at) => MAGIC.every((byte, after) => bytes[at + after] === byte));
}

/** More than this is the work of an editor, not of a preview. */
export const MOST_BYTES = 512 * 1024;

/** The bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8, else the usual encoding of old spreadsheets. */
export function textOf(bytes: Uint8Array): { text: string; whole: boolean } {
  const whole = bytes.length <= MOST_BYTES;
  const part = whole ? bytes : bytes.subarray(0, MOST_BYTES);
  const [one, two] = part;
  if (one === 0xff && two === 0xfe) return { text: new TextDecoder('utf-16le').decode(part), whole };
  if (one === 0xfe && two === 0xff) return { text: new TextDecoder('utf-16be').decode(part), whole };
  try {
    // A letter that was cut in two at the end is no reason to guess another encoding.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: !whole });
    return { text, whole };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(part), whole };
  }
}
