import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { belongTo } from '../i18n';
import type { WeekEntry, WeekSpan } from './week';
import WeekGrid from './WeekGrid.svelte';

const entry = (key: string, start: string, end: string, more: Partial<WeekEntry> = {}): WeekEntry => ({
  key,
  title: key,
  start,
  end,
  hue: 60,
  movable: true,
  ...more,
});
const kitchen = entry('Kitchen crew', '2026-11-25T09:00', '2026-11-25T11:00', { note: 'Kitchen' });
const yoga = entry('Yoga', '2026-11-25T10:00', '2026-11-25T10:30', {
  movable: false,
  faint: true,
  hue: null,
});
const holiday = entry('Holiday', '2026-11-24', '2026-11-28', { allDay: true, movable: false });
const night = entry('Night walk', '2026-11-27T23:00', '2026-11-28T01:00');

beforeEach(async () => {
  belongTo({ locale: 'en-GB', zone: 'UTC' });
  await page.viewport(1280, 800);
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
  document.documentElement.style.removeProperty('--text-scale');
});

async function show(more: Record<string, unknown> = {}) {
  const screen = await render(WeekGrid, {
    day: '2026-11-25',
    now: '2026-11-26T10:20',
    entries: [kitchen, yoga, holiday, night],
    ...more,
  } as never);
  screen.container.style.cssText = 'block-size: 90dvh; display: flex';
  return screen;
}
const focused = (): string => document.activeElement?.querySelector('.vh')?.textContent ?? '';
const part = (name: string): HTMLElement =>
  document.querySelector(`[data-entry="${name}"]`) as unknown as HTMLElement;

describe.each([
  ['light', 'ltr', 1],
  ['dark', 'ltr', 1],
  ['light', 'rtl', 1],
  ['light', 'ltr', 2],
])('in %s, %s, text ×%d', (theme, dir, scale) => {
  test.each([1280, 380])('the week has no barrier at %d pixels', async (width) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = dir;
    document.documentElement.style.setProperty('--text-scale', `${scale}`);
    await page.viewport(width, 800);
    const screen = await show({
      entries: [kitchen, yoga, holiday, night, { ...kitchen, key: 'x', clash: 'Noor has Choir then.' }],
    });
    await expect.element(screen.getByRole('grid')).toBeVisible();
    await expectAccessible(screen.container);
  });
});

test('arrows walk free half hours and entries, sideways they keep the hour', async () => {
  await show();
  part('Kitchen crew').focus();
  expect(focused(), 'an entry tells its time, its name, what is known').toMatch(
    /^09:00\s?–\s?11:00 Kitchen crew, Kitchen$/,
  );
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toContain('Yoga');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Wednesday 25 November, 11:00, free');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toBe('Thursday 26 November, 11:00, free');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('Monday 23 November, 11:00, free');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('Sunday 29 November, 11:00, free');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(focused).toBe('Sunday 22 November, 11:00, free');
  await userEvent.keyboard('t');
  await expect.poll(focused).toBe('Thursday 26 November, 10:00, free');
});

test('in a mirrored window the left arrow goes to the next day', async () => {
  document.documentElement.dir = 'rtl';
  await show();
  part('Kitchen crew').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(focused).toBe('Thursday 26 November, 09:00, free');
});

test('Enter opens an entry, and plans on free time; Shift and arrows ask for longer', async () => {
  const [onopen, onplan] = [vi.fn(), vi.fn()];
  await show({ onopen, onplan });
  part('Kitchen crew').focus();
  await userEvent.keyboard('{Enter}');
  expect(onopen, 'the entry').toHaveBeenCalledWith(kitchen);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toContain('08:30, free');
  await userEvent.keyboard('n');
  expect(onplan, 'an hour from there').toHaveBeenLastCalledWith({
    start: '2026-11-25T08:30',
    end: '2026-11-25T09:30',
  });
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(focused).toContain('07:30, free');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.poll(focused).toContain('07:30 to 09:00, free');
  await userEvent.keyboard('{Enter}');
  expect(onplan, 'as long as was asked').toHaveBeenLastCalledWith({
    start: '2026-11-25T07:30',
    end: '2026-11-25T09:00',
  });
});

test('Alt and arrows move a meeting of ours, Shift its end; what is foreign stays', async () => {
  let entries = [kitchen, yoga, night];
  const onmove = vi.fn((moved: WeekEntry, span: WeekSpan) => {
    entries = entries.map((one) => (one.key === moved.key ? { ...one, ...span } : one));
    void screen.rerender({ entries } as never);
  });
  const screen = await show({ entries, onmove });
  part('Kitchen crew').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(focused).toMatch(/^09:15\s?–\s?11:15/);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => document.activeElement?.getAttribute('data-on')).toBe('2026-11-26');
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
  await expect.poll(focused).toMatch(/^09:15\s?–\s?11:00/);
  onmove.mockClear();
  part('Yoga').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(onmove, 'an event of a foreign calendar is not ours to move').not.toHaveBeenCalled();
});

/** A drag as the mouse makes it. */
async function drag(from: HTMLElement, dx: number, dy: number, atY = 10, end = 'pointerup'): Promise<void> {
  const box = from.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + atY];
  const fire = (type: string, target: EventTarget, x: number, y: number) =>
    target.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, button: 0, pointerType: 'mouse', bubbles: true }),
    );
  fire('pointerdown', from, x, y);
  for (const step of [0.3, 0.7, 1]) fire('pointermove', window, x + dx * step, y + dy * step);
  if (end === 'Escape') window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  else fire(end, window, x + dx, y + dy);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const column = (): number => document.querySelector('[data-hours]')?.getBoundingClientRect().width ?? 0;
const hour = (): number => (document.querySelector('[data-hours]')?.getBoundingClientRect().height ?? 0) / 24;

test('a drag moves by quarters of an hour and by days, says what it would mean, and Esc gives it up', async () => {
  const [onmove, onconsider, onopen] = [vi.fn(), vi.fn(), vi.fn()];
  await show({ onmove, onconsider, onopen });
  await drag(part('Kitchen crew'), column(), hour() * 1.3);
  expect(onmove, 'a day and five quarters later').toHaveBeenCalledWith(
    kitchen,
    { start: '2026-11-26T10:15', end: '2026-11-26T12:15' },
    false,
  );
  expect(onconsider, 'on the way it was asked about').toHaveBeenCalledWith(kitchen, {
    start: '2026-11-26T10:15',
    end: '2026-11-26T12:15',
  });
  expect(onconsider, 'and no longer afterwards').toHaveBeenLastCalledWith(kitchen, null);
  onmove.mockClear();
  await drag(part('Kitchen crew'), column(), 0, 10, 'Escape');
  expect(onmove, 'given up').not.toHaveBeenCalled();
  await drag(part('Yoga'), column(), 0);
  expect(onmove, 'not ours').not.toHaveBeenCalled();
  expect(onopen, 'a drag opens nothing').not.toHaveBeenCalled();
});

test('the lower edge pulls the end, a drag over free time plans', async () => {
  const [onmove, onplan] = [vi.fn(), vi.fn()];
  await show({ onmove, onplan });
  await drag(part('Kitchen crew').querySelector('.grip') as unknown as HTMLElement, 0, hour() / 2, 4);
  expect(onmove, 'half an hour longer').toHaveBeenCalledWith(
    kitchen,
    { start: '2026-11-25T09:00', end: '2026-11-25T11:30' },
    false,
  );
  const day = document.querySelector('[data-hours="2026-11-26"]') as unknown as HTMLElement;
  await drag(day, 0, hour() * 1.5, hour() * 14 + 2);
  expect(onplan, 'as long as it was drawn').toHaveBeenCalledWith({
    start: '2026-11-26T14:00',
    end: '2026-11-26T15:45',
  });
});

test('a narrow window shows one day, and the others in a strip', async () => {
  await page.viewport(380, 800);
  const screen = await show();
  await expect.element(screen.getByRole('group', { name: 'Days of the week' })).toBeVisible();
  expect(document.querySelectorAll('[data-hours]').length, 'one day').toBe(1);
  await screen.getByRole('button', { name: 'Friday 27 November' }).click();
  await expect
    .poll(() => document.querySelector('[data-hours]')?.getAttribute('data-hours'))
    .toBe('2026-11-27');
});

test('the week begins as the region has it, and at the working day', async () => {
  belongTo({ locale: 'en-EG', zone: 'Africa/Cairo' });
  await show();
  await expect
    .poll(() => document.querySelector('[data-hours]')?.getAttribute('data-hours'))
    .toBe('2026-11-21');
  const scroller = document.querySelector('[role=grid]') as unknown as HTMLElement;
  await expect.poll(() => Math.round(scroller.scrollTop / hour())).toBeGreaterThanOrEqual(7);
});
