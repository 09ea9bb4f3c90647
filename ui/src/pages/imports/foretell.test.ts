import { expect, test } from 'vitest';
import { foretell } from './foretell';

const counts = { new: 10, same: 4, doubtful: 3, left_out: 2, without_name: 0 };

test('without decisions doubtful rows stay out', () => {
  expect(foretell(counts, []), 'only what is certain is done').toEqual({
    added: 10,
    updated: 4,
    leftOut: 2,
    undecided: 3,
  });
});

test('a decision moves a row from what it was to what it becomes', () => {
  const plan = foretell(counts, [
    { line: 2, was: 'doubtful', as: 'new' },
    { line: 3, was: 'doubtful', as: 'same' },
    { line: 4, was: 'new', as: 'left_out' },
    { line: 5, was: 'same', as: 'same' },
  ]);
  expect(plan, 'every row is counted once').toEqual({ added: 10, updated: 5, leftOut: 3, undecided: 1 });
});
