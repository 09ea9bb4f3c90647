import { expect, test } from 'vitest';
import { partOfDay } from './greeting';

test('the greeting follows the clock of the community, not of the device', () => {
  const now = new Date('2026-11-22T23:30:00Z');
  expect(partOfDay(now, 'UTC'), 'half past eleven').toBe('evening');
  expect(partOfDay(now, 'Europe/Berlin'), 'half past midnight').toBe('night');
  expect(partOfDay(now, 'Asia/Tokyo'), 'half past eight').toBe('morning');
  expect(partOfDay(now, 'America/Los_Angeles'), 'half past three').toBe('afternoon');
});
