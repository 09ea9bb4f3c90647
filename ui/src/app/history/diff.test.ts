import { expect, test } from 'vitest';
import { diff } from './diff';

const told = (before: string, after: string): string =>
  diff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test('words that stay are not said twice', () => {
  expect(
    told('Ring the hall on Monday', 'Ring the big hall on Tuesday'),
    'one word came, one was exchanged',
  ).toBe('Ring the {+big +}hall on [-Monday-]{+Tuesday+}');
});

test('an empty text is all new, or all gone', () => {
  expect(told('', 'Two urns'), 'written').toBe('{+Two urns+}');
  expect(told('Two urns', ''), 'emptied').toBe('[-Two urns-]');
  expect(told('same', 'same'), 'nothing changed').toBe('same');
});

test('before and after can be read off the pieces', () => {
  const [before, after] = ['a b c d e f', 'b x d e g f'];
  const pieces = diff(before, after);
  const side = (without: 'gone' | 'new') =>
    pieces
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  expect(side('new'), 'without what is new it is the old text').toBe(before);
  expect(side('gone'), 'without what is gone it is the new text').toBe(after);
});

test('a very long text is shown whole', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `w${index}`).join(' ');
  expect(diff(`x ${long} y`, 'z').length, 'one piece gone, one new').toBe(2);
});
