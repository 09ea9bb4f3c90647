import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstHour,
  layoutBars,
  layoutDay,
  moved,
  resized,
  stopAt,
  stopsOf,
  wallAt,
  type WeekEntry,
} from './week';

const days = Array.from({ length: 7 }, (_, n) => `2026-11-${23 + n}`);
const entry = (key: string, start: string, end: string, more: Partial<WeekEntry> = {}): WeekEntry => ({
  key,
  title: key,
  start,
  end,
  ...more,
});

test('what overlaps stands side by side, and takes the room that is left', () => {
  const [long, early, late, alone] = layoutDay('2026-11-23', [
    entry('long', '2026-11-23T09:00', '2026-11-23T12:00'),
    entry('early', '2026-11-23T09:30', '2026-11-23T10:00'),
    entry('late', '2026-11-23T10:00', '2026-11-23T11:00'),
    entry('alone', '2026-11-23T12:00', '2026-11-23T13:00'),
  ]);
  expect([long?.column, long?.columns, long?.span], 'the long one keeps half').toEqual([0, 2, 1]);
  expect([early?.column, late?.column], 'two that follow one another share the other half').toEqual([1, 1]);
  expect([alone?.columns, alone?.span], 'what only touches has the whole width').toEqual([1, 1]);
  const [, , third] = layoutDay('2026-11-23', [
    entry('a', '2026-11-23T09:00', '2026-11-23T10:00'),
    entry('b', '2026-11-23T09:00', '2026-11-23T12:00'),
    entry('c', '2026-11-23T09:00', '2026-11-23T10:00'),
    entry('d', '2026-11-23T11:00', '2026-11-23T12:00'),
  ]);
  expect(third?.columns, 'three at once').toBe(3);
});

test('no two parts of a day cover one another, and none leaves the day', () => {
  const raw = fc.record({
    from: fc.integer({ min: -600, max: 1439 }),
    length: fc.integer({ min: 1, max: 1439 }),
  });
  fc.assert(
    fc.property(fc.array(raw, { maxLength: 25 }), (list) => {
      const parts = layoutDay(
        '2026-11-23',
        list.map(({ from, length }, n) =>
          entry(`${n}`, wallAt('2026-11-23', from), wallAt('2026-11-23', from + length)),
        ),
      );
      for (const [index, part] of parts.entries()) {
        expect(part.from >= 0 && part.to <= 1440 && part.to > part.from, 'it lies on its day').toBe(true);
        expect(part.column + part.span, 'it stays in the width').toBeLessThanOrEqual(part.columns);
        for (const other of parts.slice(index + 1)) {
          const together = part.from < other.to && other.from < part.to;
          const beside =
            part.column / part.columns >= (other.column + other.span) / other.columns ||
            other.column / other.columns >= (part.column + part.span) / part.columns;
          expect(!together || beside, 'the two are apart').toBe(true);
        }
      }
    }),
  );
});

test('what goes over midnight stands on both days, and what lasts days lies on top', () => {
  const night = entry('night', '2026-11-24T22:00', '2026-11-25T02:00');
  const [evening] = layoutDay('2026-11-24', [night]);
  const [morning] = layoutDay('2026-11-25', [night]);
  expect([evening?.from, evening?.to, evening?.after], 'until midnight').toEqual([1320, 1440, true]);
  expect([morning?.from, morning?.to, morning?.before], 'and on from it').toEqual([0, 120, true]);
  const until = entry('until', '2026-11-24T20:00', '2026-11-25T00:00');
  expect(layoutDay('2026-11-25', [until]), 'what ends at midnight is not on the next day').toEqual([]);
  expect(layoutDay('2026-11-24', [until])[0]?.to, 'and reaches the foot of its own').toBe(1440);
  const bars = layoutBars(days, [
    entry('gathering', '2026-11-20', '2026-11-25', { allDay: true }),
    entry('holiday', '2026-11-24', '2026-11-25', { allDay: true }),
    entry('camp', '2026-11-26T10:00', '2026-12-02T10:00'),
    night,
  ]);
  expect(
    bars.map((bar) => [bar.entry.key, bar.column, bar.span, bar.lane, bar.before, bar.after]),
    'whole days end where the next begins; free lanes are used again',
  ).toEqual([
    ['gathering', 0, 2, 0, true, false],
    ['holiday', 1, 1, 1, false, false],
    ['camp', 3, 4, 0, false, true],
  ]);
});

test('a repeated or a missing hour leaves every entry on its clock', () => {
  const repeated = entry('autumn', '2026-10-25T02:30', '2026-10-25T02:15');
  const [part] = layoutDay('2026-10-25', [repeated]);
  expect(
    [part?.from, (part?.to ?? 0) > (part?.from ?? 0)],
    'an end that reads earlier is still after it',
  ).toEqual([150, true]);
  const [spring] = layoutDay('2026-03-29', [entry('spring', '2026-03-29T01:30', '2026-03-29T03:30')]);
  expect([spring?.from, spring?.to], 'the missing hour is drawn as the clock shows it').toEqual([90, 210]);
});

test('moving snaps the start to the quarters, resizing the end, and neither loses the other', () => {
  const odd = entry('odd', '2026-11-24T18:10', '2026-11-24T19:40');
  expect(moved(odd, 1, 17), 'to the nearest quarter of the next day').toEqual({
    start: '2026-11-25T18:30',
    end: '2026-11-25T20:00',
  });
  expect(moved(odd, -1, 0), 'days alone leave the minutes').toEqual({
    start: '2026-11-23T18:10',
    end: '2026-11-23T19:40',
  });
  expect(resized(odd, 15).end, 'the end moves to a quarter').toBe('2026-11-24T20:00');
  expect(resized(odd, -600).end, 'a quarter of an hour is left').toBe('2026-11-24T18:25');
  expect(resized(odd, 9000).end, 'it never becomes a bar').toBe('2026-11-25T17:55');
});

test('the keyboard finds entries and free half hours in the order of the clock', () => {
  const entries = [
    entry('all', '2026-11-23', '2026-11-24', { allDay: true }),
    entry('nine', '2026-11-23T09:00', '2026-11-23T10:00'),
    entry('both', '2026-11-23T09:30', '2026-11-23T10:15'),
  ];
  const stops = stopsOf(0, layoutBars(days, entries), layoutDay('2026-11-23', entries));
  expect(stops[0], 'first what lies on top').toEqual({ key: 'all', minute: -1 });
  const nine = stops.findIndex((stop) => stop.key === 'nine');
  expect(stops.slice(nine - 1, nine + 3), 'free time, the two entries, free time again').toEqual([
    { minute: 510 },
    { key: 'nine', minute: 540 },
    { key: 'both', minute: 570 },
    { minute: 630 },
  ]);
  expect(stopAt(stops, 545)?.key, 'from the side one lands on what is there').toBe('nine');
  expect(stopAt(stops, 700)?.minute, 'or on the half hour').toBe(690);
  expect(stopAt(stops, -1)?.key, 'and from above on what lies above').toBe('all');
});

test('the working day is on screen first, and what begins before it', () => {
  expect(firstHour(days, []), 'half an hour before eight').toBe(7.5);
  expect(
    firstHour(days, [entry('early', '2026-11-25T06:15', '2026-11-25T07:00')]),
    'earlier if something is',
  ).toBe(5.5);
});
