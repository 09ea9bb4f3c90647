// What the parts of the kit look like, kept as pictures in test/looks. `npx vitest run looks -u` takes them anew; look at each
// before it is committed. Every moving thing stands still here: the clock, the caret, motion, the pointer.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cdp, page } from 'vitest/browser';
import type { Component } from 'svelte';
import { belongTo } from '../../i18n';
import { Selection } from '../../kit/DataGrid.svelte';
import KitButtons from './KitButtons.svelte';
import KitCharts from './KitCharts.svelte';
import KitFields from './KitFields.svelte';
import KitGrid from './KitGrid.svelte';
import KitMarks from './KitMarks.svelte';
import KitTime from './KitTime.svelte';

interface Part {
  show: Component<never>;
  props?: () => Record<string, unknown>;
  /** For parts that fill what they are put in. */
  height?: number;
  /** Something that stands there only when all of it does. */
  text: string;
}
const parts: Record<string, Part> = {
  buttons: { show: KitButtons, text: 'Small' },
  fields: { show: KitFields, text: 'Ring the hall' },
  marks: { show: KitMarks, text: 'Quiet 3 weeks' },
  grid: { show: KitGrid, props: () => ({ selection: new Selection() }), height: 360, text: 'Amara Adeyemi' },
  month: { show: KitTime, props: () => ({ view: 'month' }), height: 560, text: 'Autumn gathering' },
  week: { show: KitTime, props: () => ({ view: 'week' }), height: 1100, text: 'Repair Café' },
  board: { show: KitTime, props: () => ({ view: 'board' }), height: 420, text: 'Fix the urn' },
  charts: { show: KitCharts, text: 'When people come' },
};

const root = document.documentElement;

/** Not in Vitest's types: the protocol is that of the browser. */
const motion = async (value: string): Promise<void> => {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  });
};
beforeAll(() => motion('reduce'));
afterAll(() => motion(''));
let frame: HTMLElement;
beforeEach(async () => {
  await page.viewport(1000, 1150);
  frame = document.body.appendChild(document.createElement('div'));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00Z') });
  belongTo({ name: 'Riverside Commons', locale: 'en-GB', zone: 'Europe/Amsterdam' });
});
afterEach(() => {
  vi.useRealTimers();
  frame.remove();
  delete root.dataset['theme'];
  root.dir = 'ltr';
});

describe.each([
  ['light', 'light', 'ltr'],
  ['dark', 'dark', 'ltr'],
  ['rtl', 'light', 'rtl'],
])('in %s', (look, theme, dir) => {
  test.each(Object.keys(parts))('%s look as they did', async (name) => {
    const part = parts[name];
    if (!part) throw new Error('each name is that of a part');
    root.dataset['theme'] = theme;
    root.dir = dir;
    // Dressed before it is filled: some parts measure their room once.
    frame.style.cssText = `display:flex; flex-direction:column; inline-size:900px; padding:16px; background:var(--bg);
      pointer-events:none; caret-color:transparent; ${part.height ? `block-size:${part.height}px` : ''}`;
    const screen = await render(part.show as Component<Record<string, unknown>>, {
      target: frame,
      props: part.props?.() ?? {},
    });
    await expect.element(screen.getByText(part.text).first()).toBeInTheDocument();
    // Laying it out is what asks for the fonts.
    expect(frame.offsetHeight, 'it stands somewhere').toBeGreaterThan(20);
    await document.fonts.ready;
    (document.activeElement as HTMLElement | null)?.blur();
    await expect.element(page.elementLocator(frame)).toMatchScreenshot(`${name}-${look}`);
  });
});
