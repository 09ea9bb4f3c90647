import { expect, test } from 'vitest';
import { filterOf, narrowing, shownOf, viewOf } from './filter';
import { positionAt } from './place';

test('a card lands between its neighbours, and beyond the ends', () => {
  expect(positionAt([], 0), 'an empty column starts at one').toBe(1);
  expect(positionAt([3, 5], 0), 'before the first').toBeLessThan(3);
  expect(positionAt([3, 5], 1), 'between the two').toBe(4);
  expect(positionAt([3, 5], 2), 'after the last').toBeGreaterThan(5);
});

test('an address with nonsense shows the board without a filter', () => {
  const params = new URLSearchParams('view=chart&due=never&show=some&q=%20');
  expect(viewOf(params), 'the view').toBe('board');
  expect(shownOf(params), 'what is shown').toBe('open');
  expect(filterOf(params), 'no filter').toEqual({});
});

test('an address brings its filter along', () => {
  const params = new URLSearchParams('view=list&due=week&effort=e1&q=hall&show=done');
  expect(filterOf(params), 'as the core takes it').toEqual({ query: 'hall', effort: 'e1', due: 'week' });
  expect(narrowing(shownOf(params)), 'only what is done').toEqual({ status: 'done' });
  expect(narrowing('open'), 'every status that is open').toEqual({ open: true });
});
