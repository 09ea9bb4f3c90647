import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import Kit from './Kit.svelte';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

async function show() {
  const screen = await render(Kit, {});
  // The page fills a window; here it gets one.
  screen.container.style.setProperty('block-size', '100dvh');
  return screen;
}

describe.each([
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
])('in %s, %s', (theme, dir) => {
  test.each(['Parts', 'Grid', 'Month', 'Week', 'Agenda', 'Board'])('%s has no barrier', async (view) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = dir;
    const screen = await show();
    (screen.getByRole('radio', { name: view }).element() as HTMLElement).click();
    await expect.element(screen.getByRole('radio', { name: view })).toBeChecked();
    await expectAccessible(screen.container);
  });
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
