// Texts in disguise, made from English while the window runs: whoever looks sees at once what does not come from a catalogue,
// what has no room for longer words, and what is not mirrored.

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwyz';
const dressed = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴÝŽåƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵýž';
const accents = new Map([...plain].map((letter, index) => [letter, [...dressed][index] ?? letter]));

/** Accented, and about 40 % longer: German and Spanish are. */
export function accented(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return text;
  const more = '~'.repeat(Math.ceil(letters * 0.4));
  const [, body = '', end = ''] = /^(.*?)([\s:.,;…]*)$/su.exec(text) ?? [];
  return [...body].map((letter) => accents.get(letter) ?? letter).join('') + more + end;
}

/** English, forced to run from right to left word by word; numbers and names inside keep their own direction. */
export const mirrored = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{N}'’-]*/gu, (word) => `\u202e${word}\u202c`);
