import { expect, test } from 'vitest';
import { circle } from './circles';

test('scripts that wait for each other are found, and those that share another are not', () => {
  const shared = new Map([
    ['a', ['c']],
    ['b', ['c', 'a']],
    ['c', []],
  ]);
  expect(circle(shared), 'a file that two wait for is no circle').toBeNull();
  expect(circle(new Map([...shared, ['c', ['b']]])), 'by way of another').toEqual(['c', 'b', 'c']);
  expect(circle(new Map([['a', ['a']]])), 'of itself').toEqual(['a', 'a']);
});
