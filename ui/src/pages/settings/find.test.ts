import { expect, test } from 'vitest';
import { answers, marked } from './find';

test('every word must be found somewhere', () => {
  expect(answers('dark them', ['Theme', 'night dark colours']), 'in any of the texts').toBe(true);
  expect(answers('dark urn', ['Theme', 'night dark colours']), 'not one alone').toBe(false);
  expect(answers('', ['Theme']), 'nothing typed leaves everything').toBe(true);
  expect(answers('grosse', ['Größe']), 'ß is not folded').toBe(false);
  expect(answers('grö', ['Größe']), 'marks do not matter').toBe(true);
});

test('what was looked for is marked where it stands', () => {
  expect(marked('size', 'Text size'), 'in the middle').toEqual([
    { text: 'Text ', hit: false },
    { text: 'size', hit: true },
  ]);
  expect(marked('gro', 'Größe')[0], 'with its marks').toEqual({ text: 'Grö', hit: true });
  expect(marked('', 'Theme'), 'nothing typed, nothing marked').toEqual([{ text: 'Theme', hit: false }]);
});
