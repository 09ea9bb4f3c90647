import { CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutWeek, weeksOf, type MonthEntry } from './month';

const week = weeksOf(new CalendarDate(2026, 11, 12), 'en-GB')[2] ?? [];

test('a month begins on the first weekday of the locale', () => {
  const first = (locale: string) => weeksOf(new CalendarDate(2026, 11, 12), locale)[0]?.[0]?.toString();
  expect(first('en-GB'), 'Monday in Britain').toBe('2026-10-26');
  expect(first('en-US'), 'Sunday in the United States').toBe('2026-11-01');
  expect(first('fa-IR'), 'Saturday in Iran').toBe('2026-10-31');
});

test('two bars never share a place, and none leaves the week', () => {
  const entry = fc.record({
    start: fc.integer({ min: -10, max: 10 }),
    length: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (raw) => {
      const entries: MonthEntry[] = raw.map(({ start, length }, index) => {
        const from = week[0]?.add({ days: start });
        return { key: `${index}`, title: 'x', from: `${from}`, to: `${from?.add({ days: length })}` };
      });
      const taken = new Set<string>();
      for (const { lane, column, span } of layoutWeek(week, entries)) {
        expect(column + span, 'it ends within the week').toBeLessThanOrEqual(7);
        for (let at = column; at < column + span; at++) {
          expect(taken.has(`${lane}:${at}`), 'the place is free').toBe(false);
          taken.add(`${lane}:${at}`);
        }
      }
    }),
  );
});

test('what one goes to stands above what is merely due', () => {
  const on = week[2]?.toString() ?? '';
  const entry = (key: string, more: Partial<MonthEntry>): MonthEntry => ({
    key,
    title: key,
    from: on,
    to: on,
    ...more,
  });
  const laid = layoutWeek(week, [
    entry('due', { ring: true }),
    entry('evening', { time: '18:30' }),
    entry('morning', { time: '09:00' }),
  ]);
  expect(laid.map(({ entry: { key } }) => key)).toEqual(['morning', 'evening', 'due']);
});
