import { beforeAll, expect, test } from 'vitest';
import type { CalendarEntry } from '../../api';
import { belongTo } from '../../i18n';
import { daysOf, entriesOf, listed, monthLater } from './entries';

const entry = (more: Partial<CalendarEntry>): CalendarEntry => ({
  key: 'k',
  kind: 'event',
  id: null,
  calendar_id: 'c',
  uid: 'u',
  recurrence_id: null,
  title: 'Gathering',
  starts_at: '2026-11-22T22:30:00Z',
  ends_at: '2026-11-22T23:00:00Z',
  start_wall: '2026-11-22T23:30',
  end_wall: '2026-11-23T00:00',
  zone: 'Europe/Amsterdam',
  zone_unknown: false,
  all_day: false,
  hue: null,
  source: 'Hall',
  place: '',
  description: '',
  status: 'confirmed',
  recurring: false,
  effort_id: null,
  people: 0,
  ...more,
});
beforeAll(() => belongTo({ locale: 'en-GB', zone: 'Europe/Amsterdam' }));

test('what ends at midnight does not reach into the next day', () => {
  expect(daysOf(entry({})), 'one day').toEqual({ from: '2026-11-22', to: '2026-11-22' });
});

test('hours are read in the zone of the community', () => {
  const late = entry({ starts_at: '2026-11-22T23:30:00Z', ends_at: '2026-11-23T00:30:00Z' });
  expect(daysOf(late), 'half past midnight in Amsterdam').toEqual({ from: '2026-11-23', to: '2026-11-23' });
});

test('whole days keep their own dates in every zone, and end before the last one', () => {
  const days = entry({ all_day: true, start_wall: '2026-11-26', end_wall: '2026-11-29' });
  expect(daysOf(days), 'three days').toEqual({ from: '2026-11-26', to: '2026-11-28' });
  const nothing = entry({ all_day: true, start_wall: '2026-11-26', end_wall: '2026-11-26' });
  expect(daysOf(nothing), 'an end that is the start is still a day').toEqual({
    from: '2026-11-26',
    to: '2026-11-26',
  });
});

test('what lasts for days is listed on each of them, inside the stretch that is looked at', () => {
  const days = entry({ all_day: true, start_wall: '2026-11-20', end_wall: '2026-11-29' });
  expect(
    listed([days], '2026-11-22', '2026-11-24', { cancelled: 'cancelled' }).map((one) => one.day),
    'three of nine days',
  ).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
});

test('a month later is its first day, over the turn of the year', () => {
  expect(monthLater('2026-12-31', 1), 'January').toBe('2027-01-01');
  expect(monthLater('2026-01-31', -1), 'December').toBe('2025-12-01');
});

test('a page gives each entry what it is of, and a key of its own', () => {
  const { recurrence_id, starts_at, ends_at, start_wall, end_wall, ...thing } = entry({ key: 'event:c:u' });
  const time = { of: 0, recurrence_id, starts_at, ends_at, start_wall, end_wall };
  const page = {
    things: [thing],
    times: [time, { ...time, recurrence_id: '20261129T233000', starts_at: '2026-11-29T22:30:00Z' }],
  };
  const all = entriesOf(page);
  expect(
    all.map((one) => one.key),
    'by its occurrence, or by its start',
  ).toEqual(['event:c:u:2026-11-22T22:30:00Z', 'event:c:u:20261129T233000']);
  expect(
    all.map((one) => [one.title, one.starts_at]),
    'with the words of the series and times of their own',
  ).toEqual([
    ['Gathering', '2026-11-22T22:30:00Z'],
    ['Gathering', '2026-11-29T22:30:00Z'],
  ]);
});
