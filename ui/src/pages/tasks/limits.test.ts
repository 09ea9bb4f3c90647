import { expect, test } from 'vitest';
import { limitsFrom } from './limits';

test('a limit that is no whole number from one on is none', () => {
  expect(limitsFrom({ 'to do': 5, doing: 0, waiting: '3' }), 'only the number counts').toEqual({
    'to do': 5,
  });
  expect(limitsFrom(undefined), 'nothing was ever set').toEqual({});
  expect(limitsFrom('5'), 'not a list of columns').toEqual({});
});
