// From an id to a stone: shape, hue and initials, the same on every screen and after every restart.

/** FNV-1a, 32 bit: spreads ids that differ in one character. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The golden angle in degrees: neighbours in number land far apart in colour. */
const GOLDEN = 137.508;

export function stone(id: string): { shape: number; hue: number } {
  const value = hash(id);
  return { shape: value % 5, hue: Math.round(((value >>> 3) * GOLDEN) % 360) };
}

/** The hue of an effort without a chosen colour: one of the twelve. */
export const effortHue = (id: string): number => (hash(id) % 12) * 30;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** The first mark that joins the letter before it; asking the segmenter costs more than all else here. */
const JOINS = 0x300;
function grapheme(word: string): string {
  if (word.charCodeAt(0) < JOINS && (word.length === 1 || word.charCodeAt(1) < JOINS)) return word[0] ?? '';
  return segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}

/** A page shows the same faces again and again, and telling letters from marks takes its time. */
const known = new Map<string, string>();
const KNOWN = 2000;

/** First letters of the first and the last word; one letter for scripts that do not take initials. */
export function initials(name: string): string {
  let found = known.get(name);
  if (found === undefined) {
    if (known.size >= KNOWN) known.clear();
    found = lettersOf(name);
    known.set(name, found);
  }
  return found;
}
function lettersOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = grapheme(words[0] ?? '');
  if (!/^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Greek}|^\p{Script=Armenian}/u.test(first))
    return first;
  const last = words.length > 1 ? grapheme(words[words.length - 1] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
