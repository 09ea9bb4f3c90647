import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { belongTo } from '../i18n';
import AvailabilityGrid from './AvailabilityGrid.svelte';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
  document.documentElement.style.removeProperty('--text-scale');
});

const hours = [
  { weekday: 1, from: 360, to: 720 },
  { weekday: 3, from: 540, to: 660 },
];
async function show(onchange = vi.fn()) {
  belongTo({ locale: 'en-GB', zone: 'UTC' });
  const screen = await render(AvailabilityGrid, { label: 'Availability', hours, onchange });
  return { screen, onchange };
}
const cells = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
const focused = (): string => document.activeElement?.querySelector('.vh')?.textContent ?? '';

test.each([
  ['light', 'ltr', 1],
  ['dark', 'ltr', 1],
  ['light', 'rtl', 1],
  ['light', 'ltr', 2],
])('it has no barrier in %s, %s, text ×%d', async (theme, dir, scale) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  document.documentElement.style.setProperty('--text-scale', `${scale}`);
  const { screen } = await show();
  await expectAccessible(screen.container);
});

test('arrows walk, Space toggles, Shift takes along what stands here', async () => {
  const { onchange } = await show();
  cells()[0]?.focus();
  expect(focused(), 'Monday morning').toBe('free');
  await userEvent.keyboard(' ');
  expect(onchange, 'no longer').toHaveBeenLastCalledWith([{ weekday: 3, from: 540, to: 660 }]);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(focused).toBe('free 09:00–11:00');
  await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}');
  await vi.waitFor(() =>
    expect(onchange, 'the afternoon as well, as one stretch').toHaveBeenLastCalledWith([
      { weekday: 1, from: 360, to: 1080 },
      { weekday: 3, from: 540, to: 660 },
    ]),
  );
});

test('a stroke of the pointer makes every part it comes over the same, as one change', async () => {
  const { onchange } = await show();
  const fire = (type: string, on: EventTarget | undefined) =>
    on?.dispatchEvent(new PointerEvent(type, { button: 0, bubbles: true }));
  const release = vi.spyOn(HTMLElement.prototype, 'releasePointerCapture').mockReturnValue(undefined);
  fire('pointerdown', cells()[7]);
  fire('pointerenter', cells()[8]);
  fire('pointerup', window);
  release.mockRestore();
  expect(onchange, 'Monday and Tuesday afternoon, at once').toHaveBeenCalledTimes(1);
  expect(onchange.mock.calls[0]?.[0], 'Monday runs on from its morning').toEqual([
    { weekday: 1, from: 360, to: 1080 },
    { weekday: 2, from: 720, to: 1080 },
    { weekday: 3, from: 540, to: 660 },
  ]);
});
