import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import { changeLook, look } from '../../app';
import { toasts } from '../../kit/toasts.svelte';
import Settings from './Settings.svelte';

beforeEach(() => {
  location.hash = '#/settings';
  localStorage.clear();
});
afterEach(() => {
  changeLook({ theme: 'system', keys: {}, text: 100 });
});

async function page(id = '', answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(Settings, { id, params: new URLSearchParams() });
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  return { backend, screen };
}
const row = (id: string): HTMLElement => document.getElementById(`setting-${id}`) as HTMLElement;

test('every setting is there, and nothing stands in the way', async () => {
  await page();
  await expect.poll(() => row('sample')?.textContent).toContain('sample');
  await expectAccessible();
});

test('a change is at work at once, kept by the core, and can be taken back', async () => {
  const { screen, backend } = await page();
  await screen.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click();
  expect(document.documentElement.dataset['theme'], 'at once').toBe('dark');
  expect(backend.calls.at(-1), 'on this device').toEqual({
    name: 'device_settings_set',
    args: { id: 'theme', value: 'dark' },
  });
  const offer = toasts.items.at(-1);
  expect(offer?.text, 'it says what was done').toBe('Theme: Dark');
  await offer?.action?.run();
  expect(look.theme, 'and takes it back').toBe('system');
  expect(backend.calls.at(-1)?.args, 'the usual is no setting').toEqual({ id: 'theme', value: null });
});

test('search finds by other words, marks what it found, and Enter leads there', async () => {
  const { screen } = await page();
  await screen.getByRole('searchbox', { name: 'Search the settings' }).fill('night');
  await expect
    .poll(() => [...document.querySelectorAll('.row')].map((one) => one.id))
    .toContain('setting-theme');
  expect(row('text-size'), 'the others step aside').toBeNull();
  await screen.getByRole('searchbox', { name: 'Search the settings' }).fill('text si');
  await expect.poll(() => document.querySelector('#setting-text-size mark')?.textContent).toBe('Text');
  await userEvent.keyboard('{Enter}');
  expect(row('text-size').contains(document.activeElement), 'the focus is on the first that was found').toBe(
    true,
  );
  await screen.getByRole('searchbox', { name: 'Search the settings' }).fill('zzzz');
  await expect.element(screen.getByText('No setting is called that')).toBeVisible();
});

test('an address leads to a setting', async () => {
  await page('quiet-from');
  await expect.poll(() => row('quiet-from').contains(document.activeElement)).toBe(true);
});

test('keys are chosen by pressing them', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: 'Change the keys of “Fold or unfold the sidebar”' }).click();
  await userEvent.keyboard('{Control>}b{/Control}');
  await expect.poll(() => look.keys['sidebar']).toEqual(['Mod+B']);
  await screen.getByRole('button', { name: 'Give “Fold or unfold the sidebar” its own keys again' }).click();
  await expect.poll(() => look.keys['sidebar']).toBeUndefined();
});

test('one key after the other makes a sequence', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: 'Change the keys of “Open the history”' }).click();
  await userEvent.keyboard('gy');
  await expect.poll(() => look.keys['history']).toEqual(['G Y']);
});

test('keys that another command has are named and can be taken over', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: 'Change the keys of “Back”' }).click();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(screen.getByText('Ctrl+K belongs to “Search and commands”.')).toBeVisible();
  expect(look.keys, 'nothing has changed yet').toEqual({});
  await expectAccessible();
  await screen.getByRole('button', { name: 'Take it over' }).click();
  await expect.poll(() => look.keys['back']).toEqual(['Mod+K']);
  expect(look.keys['palette'], 'the other lost them').toEqual([]);
  await screen.getByRole('button', { name: 'Reset all keys' }).click();
  await expect.poll(() => look.keys).toEqual({});
});

test('keys that are needed to move around are refused', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: 'Change the keys of “Back”' }).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Hearth needs these keys to move around')).toBeVisible();
  expect(look.keys, 'nothing has changed').toEqual({});
});

test('what I am called belongs to the community', async () => {
  const { screen, backend } = await page();
  await screen.getByRole('textbox', { name: 'My name on documents' }).fill('Tove E.');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => backend.calls.filter(({ name }) => name === 'settings_set'))
    .toEqual([{ name: 'settings_set', args: { id: 'my-name', value: 'Tove E.' } }]);
});
