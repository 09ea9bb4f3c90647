import { expect, test } from 'vitest';
import { same } from './same';

test('answers are the same when they say the same', () => {
  const answer = { total: 2, rows: [{ id: 'a', tags: ['x'], next: null }, { id: 'b' }] };
  expect(same(answer, structuredClone(answer))).toBe(true);
  expect(same({ a: 1, b: 2 }, { b: 2, a: 1 }), 'in any order').toBe(true);
});

test.each([
  ['another value', { a: 1 }, { a: 2 }],
  ['nothing instead of a value', { a: null }, { a: 0 }],
  ['a name more', { a: 1 }, { a: 1, b: 1 }],
  ['another name', { a: undefined }, { b: undefined }],
  ['a longer list', [1, 2], [1, 2, 3]],
  ['a list instead of an object', [], {}],
  ['an object instead of a list', {}, []],
  ['another order of a list', [1, 2], [2, 1]],
  ['a difference far inside', { rows: [{ tags: ['x'] }] }, { rows: [{ tags: ['y'] }] }],
])('%s is a difference', (_, one, other) => {
  expect(same(one, other)).toBe(false);
});
