// Texts in disguise, made from English while the window runs: whoever looks sees at once what does not come from a catalogue,
// what has no room for longer words, and what is not mirrored.

// Only letters that the window's own font has: another font's would look like a fault of the page.
const plain = 'ABCDEFGHIJKLMNOPRSTUWYZabcdefghijklmnoprstuwyz';
const dressed = 'ÅḂÇÐÉḞĜĤÎĴĶĻṀÑÖÞŔŠŢÛŴÝŽåḃçðéḟĝĥîĵķļṁñöþŕšţûŵýž';
const accents = new Map([...plain].map((letter, index) => [letter, [...dressed][index] ?? letter]));

/** Accented, and each word about 40 % longer: German and Spanish are. */
export const accented = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word];
    return (
      letters.map((letter) => accents.get(letter) ?? letter).join('') +
      '~'.repeat(Math.ceil(letters.length * 0.4))
    );
  });

/** English, forced to run from right to left word by word; numbers and names inside keep their own direction. */
export const mirrored = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{N}'’-]*/gu, (word) => `\u202e${word}\u202c`);
