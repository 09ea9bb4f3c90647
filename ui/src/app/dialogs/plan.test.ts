import { expect, test } from 'vitest';
import { agendaOf, ordinal, ruleOf } from './plan';

test('a month repeats on its own weekday, and the fifth one is the last one', () => {
  expect(ruleOf('monthly', '2026-11-25', '', null), 'the 25th is the fourth Wednesday').toBe(
    'FREQ=MONTHLY;BYDAY=4WE',
  );
  expect(ruleOf('monthly', '2026-11-29', '', null), 'not every month has a fifth Sunday').toBe(
    'FREQ=MONTHLY;BYDAY=-1SU',
  );
  expect(ordinal('2026-11-01'), 'the first day is the first of its kind').toBe(1);
});

test('a number of times ends a rule that does not end by itself', () => {
  expect(ruleOf('fortnightly', '2026-11-25', '', 6), 'six times').toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=6');
  expect(ruleOf('custom', '2026-11-25', 'RRULE:FREQ=DAILY;COUNT=3', 6), 'its own count wins').toBe(
    'FREQ=DAILY;COUNT=3',
  );
  expect(ruleOf('never', '2026-11-25', 'FREQ=DAILY', 6), 'a single meeting has no rule').toBe('');
});

test('an agenda is read line by line, with minutes at the end of a line', () => {
  expect(agendaOf('1. Hello 5\n\n- Newcomers – 20 min\n  Winter plan\nRoom 101, 10'), 'four items').toEqual([
    { title: 'Hello', planned: 5 },
    { title: 'Newcomers', planned: 20 },
    { title: 'Winter plan' },
    { title: 'Room 101', planned: 10 },
  ]);
  expect(agendaOf('2027'), 'a number alone is a title').toEqual([{ title: '2027' }]);
});
