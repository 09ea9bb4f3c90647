import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import { placeOf } from '../../app/router.svelte';
import History from './History.svelte';

beforeEach(() => {
  location.hash = '#/history';
});

async function page(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(History, { id: '', params: placeOf(location.hash).params });
  await expect.element(screen.getByRole('button', { name: /Change the notes of Noor/ })).toBeVisible();
  return { backend, screen };
}

test('it tells by days what was done, and marks what was undone', async () => {
  const { screen } = await page();
  await expect.element(screen.getByRole('heading', { name: 'Sunday, November 22, 2026' })).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: /Move “Ring the hall” to Done Undone/ }))
    .toBeVisible();
  await expect.element(screen.getByText('Hearth', { exact: true })).toBeVisible();
  await expectAccessible();
});

test('a line opens to what was before and after, in plain words', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: /Change the notes of Noor/ }).click();
  await expect.element(screen.getByText('early', { exact: true })).toBeVisible();
  expect(document.querySelector('del')?.textContent, 'the word that went').toBe('early');
  expect(document.querySelector('ins')?.textContent, 'the word that came').toBe('late');
  await expect.element(screen.getByText('Mar 2, 2025')).toBeVisible();
  await expect.element(screen.getByText('yes', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('Dutch and Arabic')).toBeVisible();
  await expectAccessible();
});

test('one change is undone from here, and what would stay is said before', async () => {
  const { screen, backend } = await page();
  await screen.getByRole('button', { name: /Add Noor Jansen to Garden/ }).click();
  await expect.element(screen.getByText('1 of 1 in memberships stayed')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo this' }).click();
  await expect
    .poll(() => backend.calls.filter(({ name }) => name === 'undo_one'))
    .toEqual([{ name: 'undo_one', args: { n: 2 } }]);
});

test('what cannot be undone says why', async () => {
  const { screen } = await page();
  await screen.getByRole('button', { name: /Make Riverside Commons/ }).click();
  await expect.element(screen.getByText('Hearth did this by itself')).toBeVisible();
  await screen.getByRole('button', { name: /AM Move “Ring the hall” to Done Undone/ }).click();
  await expect.element(screen.getByText('This was undone.')).toBeVisible();
});

test('words are searched for in the core', async () => {
  const { screen, backend } = await page();
  await screen.getByRole('searchbox', { name: 'Search what was done' }).fill('garden');
  await expect.poll(() => new URLSearchParams(location.hash.split('?')[1]).get('query')).toBe('garden');
  expect(
    backend.calls.some(({ name }) => name === 'history'),
    'the first page was asked for',
  ).toBe(true);
});

test('it is narrowed down to one way, and to any record by its name', async () => {
  const { screen } = await page({
    search: () => [
      { kind: 'effort', id: 'garden', title: 'Garden', detail: '', hue: 120 },
      { kind: 'task', id: 'beds', title: 'Dig the garden beds', detail: '', hue: null },
    ],
  });
  const asked = () => new URLSearchParams(location.hash.split('?')[1]);
  await screen.getByRole('combobox', { name: 'How' }).selectOptions('Imports');
  await expect.poll(() => asked().get('kind')).toBe('import');
  await screen.getByRole('combobox', { name: 'Person, effort, task or meeting' }).fill('gard');
  await expect.element(screen.getByRole('option', { name: /Dig the garden beds/ })).toBeVisible();
  await screen.getByRole('option', { name: /Garden Effort/ }).click();
  await expect.poll(() => asked().get('record')).toBe('garden');
  await expectAccessible();
});
