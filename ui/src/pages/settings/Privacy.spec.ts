import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import Settings from './Settings.svelte';

beforeEach(() => {
  location.hash = '#/settings';
  localStorage.clear();
});

async function page(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(Settings, { id: 'consents', params: new URLSearchParams() });
  await expect.element(screen.getByRole('heading', { level: 2, name: 'Privacy' })).toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the section has no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await page();
  await expect.element(screen.getByText('2 entries are due')).toBeVisible();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('other words of a consent say that they become a new version', async () => {
  const { screen, last } = await page();
  await screen.getByRole('button', { name: 'Change the words of Photos' }).click();
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog.getByText('these become version 3', { exact: false })).toBeVisible();
  await dialog.getByLabelText('What people agree to').fill('Pictures of me may be shown.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => last('consent_wordings_add'))
    .toEqual({ kind_id: 'k1', text: 'Pictures of me may be shown.' });
});

test('a suggestion fills the form and everything of it can be changed', async () => {
  const { screen, last } = await page({ consent_kinds_list: () => [] });
  await screen.getByRole('button', { name: 'Ask for something…' }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Newsletter' }).click();
  await expectAccessible();
  await screen.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => last('consent_kinds_add')).toMatchObject({ name: 'Newsletter' });
});

test('a rule is set and put to rest, and what is due is kept by a press', async () => {
  const { screen, last } = await page();
  await screen.getByLabelText('Documents', { exact: true }).selectOptions('After 36 months (suggested)');
  await expect.poll(() => last('retention_rules_set')).toEqual({ rule: 'documents', months: 36 });
  await screen.getByLabelText('People who left, without a sign since').selectOptions('Never');
  await expect.poll(() => last('retention_rules_set')).toEqual({ rule: 'alumni', months: null });
  await screen.getByRole('button', { name: 'Keep Jonas Dvořák 12 months more' }).click();
  await expect
    .poll(() => last('retention_keep'))
    .toEqual({ what: [{ rule: 'alumni', person_id: 'p9' }], months: 12 });
  await screen.getByRole('button', { name: 'Keep all of these 12 months more' }).click();
  await expect.poll(() => (last('retention_keep') as { what: unknown[] }).what.length).toBe(2);
});

test('whoever is due can be erased through the one question that Hearth asks', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: 'More for Jonas Dvořák' }).click();
  await screen.getByRole('menuitem', { name: 'Erase or anonymise…' }).click();
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});

test('sensitive details are switched on for the whole community', async () => {
  const { screen, last } = await page();
  await screen.getByRole('checkbox', { name: 'Keep sensitive details in this community' }).click();
  await expect.poll(() => last('settings_set')).toEqual({ id: 'sensitive', value: true });
});

test('the record names who is responsible, and is saved where it was asked for', async () => {
  const backend = fakeBackend({
    settings_show: () => ({ controller: 'Harbour Volunteers e. V.' }),
    processing_save: () => null,
  });
  await connect({ ...backend, saveFile: async () => '/papers/record.pdf' });
  const screen = await render(Settings, { id: 'processing', params: new URLSearchParams() });
  const name = screen.getByLabelText('Who is responsible');
  await expect.element(name).toHaveValue('Harbour Volunteers e. V.');
  await screen.getByLabelText('Contact for questions').fill('privacy@harbour.example');
  (document.activeElement as HTMLElement).blur();
  const last = (called: string) => backend.calls.filter((call) => call.name === called).at(-1)?.args;
  await expect
    .poll(() => last('settings_set'))
    .toEqual({ id: 'controller-contact', value: 'privacy@harbour.example' });
  await screen.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect.poll(() => last('processing_save')).toEqual({ path: '/papers/record.pdf' });
});
