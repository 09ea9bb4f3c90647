// How well a few typed letters fit a title: letters in order, better at the start of words and in a row.

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** 0 is no match; higher is better. An empty query fits everything equally. */
export function fit(query: string, title: string): number {
  const wanted = fold(query).replace(/\s+/g, '');
  if (wanted === '') return 1;
  const text = fold(title);
  const whole = text.indexOf(fold(query).trim());
  if (whole === 0) return 1000 - text.length;
  if (whole > 0 && /[\s(“"-]/.test(text[whole - 1] ?? '')) return 800 - text.length;
  let score = 0;
  let at = -1;
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return 0;
    const starts = next === 0 || /[\s(“"-]/.test(text[next - 1] ?? '');
    // Prefer the beginning of a word over the nearest occurrence.
    const word = starts ? next : text.slice(next).search(new RegExp(`(?<=[\\s(“"-])${escape(letter)}`));
    const better = !starts && next !== at + 1 && word > 0 ? next + word : next;
    score += better === at + 1 ? 12 : better === next && starts ? 10 : better !== next ? 9 : 1;
    at = better;
  }
  return score / wanted.length > 2 ? 100 + score - text.length / 10 : 0;
}

const escape = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
