// Which settings answer to what was typed, and where in a text the letters stand. Every word must be found somewhere.

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

export function answers(query: string, texts: readonly string[]): boolean {
  const all = fold(texts.join(' '));
  return wordsOf(query).every((word) => all.includes(word));
}

export interface Part {
  text: string;
  hit: boolean;
}

/** A text in parts, those that were looked for marked. */
export function marked(query: string, text: string): Part[] {
  const words = wordsOf(query);
  // Folding may change lengths, so each letter remembers where it came from.
  const letters = [...text];
  const folded = letters.map(fold);
  const starts: number[] = [];
  let flat = '';
  folded.forEach((letter, index) => {
    for (let i = 0; i < letter.length; i++) starts.push(index);
    flat += letter;
  });
  const hits = new Array<boolean>(letters.length).fill(false);
  for (const word of words)
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i++) hits[starts[i] ?? 0] = true;
  const parts: Part[] = [];
  letters.forEach((letter, index) => {
    const hit = hits[index] ?? false;
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += letter;
    else parts.push({ text: letter, hit });
  });
  return parts;
}
