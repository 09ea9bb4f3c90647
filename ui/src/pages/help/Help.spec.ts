import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import { changeLook } from '../../app';
import Help from './Help.svelte';

async function page() {
  await connect(fakeBackend());
  const screen = await render(Help, { id: '', params: new URLSearchParams() });
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  return screen;
}

test('it has a tour, keys, words and where data lies', async () => {
  const screen = await page();
  for (const name of ['Five minutes', 'keys worth', 'Words', 'Your data'])
    await expect.element(screen.getByRole('heading', { level: 2, name: new RegExp(name) })).toBeVisible();
  await expectAccessible();
});

test('it is searched by what it says', async () => {
  const screen = await page();
  await screen.getByRole('searchbox').fill('encrypted');
  await expect.element(screen.getByText('Where it lies')).toBeVisible();
  await expect.element(screen.getByText('Five minutes to look around')).not.toBeInTheDocument();
  await screen.getByRole('searchbox').fill('zzzz');
  await expect.element(screen.getByText('The help does not say anything about that')).toBeVisible();
});

test('it shows the keys that the user chose', async () => {
  const screen = await page();
  changeLook({ keys: { palette: ['Mod+P'] } });
  await expect.element(screen.getByText('Ctrl+P', { exact: true })).toBeVisible();
  changeLook({ keys: {} });
});
