import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import Kit from './Kit.svelte';

async function show() {
  const screen = await render(Kit, {});
  // The page fills a window; here it gets one.
  screen.container.style.setProperty('block-size', '100dvh');
  return screen;
}
type Screen = Awaited<ReturnType<typeof show>>;

async function choose(screen: Screen, name: string): Promise<void> {
  const radio = screen.getByRole('radio', { name });
  (radio.element() as HTMLElement).click();
  await expect.element(radio).toBeChecked();
}
const root = document.documentElement;
const looks: Record<string, readonly string[]> = {
  light: ['Light'],
  dark: ['Dark'],
  'right to left': ['Light', 'Right to left'],
  'dark from right to left': ['Dark', 'Right to left'],
  'text of twice its size': ['Light', '200 %'],
};

describe.each(Object.keys(looks))('in %s', (look) => {
  test.each(['Parts', 'Grid', 'Month', 'Week', 'Agenda', 'Board', 'Charts', 'Files'])(
    '%s has no barrier',
    async (view) => {
      const screen = await show();
      for (const name of looks[look] ?? []) await choose(screen, name);
      await choose(screen, view);
      await expectAccessible(screen.container);
      if (look.endsWith('size'))
        expect(root.scrollWidth, 'nothing pushes the window wider').toBeLessThanOrEqual(root.clientWidth);
    },
  );
});

test('every kind of file can be looked at without a barrier', async () => {
  const screen = await show();
  await choose(screen, 'Files');
  for (const file of screen.getByRole('radio', { name: /\.(csv|ics|md|txt|png|zip)$/ }).elements()) {
    (file as HTMLElement).click();
    await expect.poll(() => document.querySelector('.preview[aria-busy="true"]')).toBeNull();
    await expectAccessible(screen.container);
  }
});

test('the bar dresses the whole window, speaks another language, and leaves nothing behind', async () => {
  const screen = await show();
  for (const name of ['Dark', 'Right to left', '200 %']) await choose(screen, name);
  expect(root.dataset['theme']).toBe('dark');
  expect(root.dir).toBe('rtl');
  expect(getComputedStyle(root).fontSize, 'twice 15 px').toBe('30px');
  const speaks = screen.getByRole('combobox', { name: 'Language of the window' });
  await speaks.selectOptions('de');
  await expect.poll(() => root.lang).toBe('de');
  await expect.element(screen.getByRole('radio', { name: 'Left to right' })).toBeChecked();
  await speaks.selectOptions('ar');
  await expect.element(screen.getByRole('radio', { name: 'Right to left' })).toBeChecked();
  await speaks.selectOptions('en');
  await expect.poll(() => root.lang).toBe('en');
  await choose(screen, 'Right to left');
  await screen.unmount();
  expect(root.dir, 'as English runs').toBe('ltr');
  expect(root.dataset['theme'], 'as the user chose').toBeUndefined();
  expect(getComputedStyle(root).fontSize).toBe('15px');
});

test('a dialog takes the focus, has no barrier, and gives the focus back on Esc', async () => {
  const screen = await show();
  const opener = screen.getByRole('button', { name: 'New person' });
  await opener.click();
  const name = screen.getByRole('textbox', { name: 'Name', exact: true });
  await expect.element(name).toHaveFocus();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
});

test('a menu walks with arrows, finds by letter, and gives the focus back', async () => {
  const screen = await show();
  const opener = screen.getByRole('button', { name: 'More', exact: true });
  (opener.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus();
  await expectAccessible(screen.getByRole('menu', { name: 'More', exact: true }).element());
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(screen.getByRole('menuitem', { name: 'Erase…' })).toHaveFocus();
  await userEvent.keyboard('a');
  await expect.element(screen.getByRole('menuitem', { name: 'Archive' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
});
