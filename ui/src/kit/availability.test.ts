import { expect, test } from 'vitest';
import { PARTS, put, stateOf, within } from './availability';

const [morning, afternoon] = PARTS;

test('parts that touch are one stretch, and a part taken out leaves the rest', () => {
  const both = put(put([], { weekday: 3, ...morning }, true), { weekday: 3, ...afternoon }, true);
  expect(
    both.map(({ weekday, from, to }) => [weekday, from, to]),
    'morning and afternoon as one',
  ).toEqual([[3, 360, 1080]]);
  expect(
    put(both, { weekday: 3, from: 600, to: 660 }, false).map(({ from, to }) => [from, to]),
    'an hour in the middle less',
  ).toEqual([
    [360, 600],
    [660, 1080],
  ]);
});

test('a part is free, not, or in some of its hours', () => {
  const hours = [{ weekday: 3, from: 540, to: 1080 }];
  expect(stateOf(hours, 3, morning), 'from nine').toBe('some');
  expect(within(hours, 3, morning), 'cut at the end of the morning').toEqual([
    { weekday: 3, from: 540, to: 720 },
  ]);
  expect(stateOf(hours, 3, afternoon), 'all of it').toBe('free');
  expect(stateOf(hours, 4, afternoon), 'another day').toBe('busy');
});
