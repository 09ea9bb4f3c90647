import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { people } from '../../../test/people';
import { connect, HearthError } from '../../api/backend';
import type { ImportReadArgs } from '../../api';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(file: string | null, answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = file ? `#/people/import?file=${encodeURIComponent(file)}` : '#/people/import';
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test('a file that is no list says what to do, and another can be chosen', async () => {
  const { screen } = await show('/files/tove/list.pdf');
  await expect.element(screen.getByText('Save the list as CSV and choose that file.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expectAccessible();
});

test('the preview has no barrier, and says what the button will do', async () => {
  const { screen } = await show('/files/tove/google-contacts.csv');
  await expect.element(screen.getByRole('button', { name: 'Add 69 people, update 17' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /^Line 2, Noor Jansen: New person/ })).toBeVisible();
  await expectAccessible();
});

test('a corrected column is read anew with every other column as it was', async () => {
  const { screen, last } = await show('/files/tove/google-contacts.csv');
  await screen.getByRole('combobox', { name: 'What “Birthday” becomes' }).selectOptions('Joined on');
  await expect
    .poll(() => last('imports_read'))
    .toMatchObject({ columns: ['given', 'family', 'email', 'joined_on', 'drop'] });
  await expect.element(screen.getByText('You chose this').first()).toBeVisible();
});

test('an undecided date is asked for before anything is written', async () => {
  const { screen, last, backend } = await show('/files/tove/google-contacts.csv');
  await screen.getByRole('button', { name: 'Add 69 people, update 17' }).click();
  await expect.element(screen.getByText('Choose which day it is')).toBeVisible();
  expect(
    backend.calls.some((call) => call.name === 'imports_apply'),
    'nothing was started',
  ).toBe(false);
  await screen.getByRole('radio', { name: '3 Apr 1991' }).click();
  await expect.poll(() => last('imports_read')).toMatchObject({ day_first: true });
  await expect.element(screen.getByRole('radio', { name: '3 Apr 1991' })).toBeChecked();
});

test('a doubtful row is decided from the keyboard, the button follows, and the choice is sent', async () => {
  const { screen, last, backend } = await show('/files/tove/google-contacts.csv');
  await screen.getByRole('radio', { name: '3 Apr 1991' }).click();
  await screen.getByRole('button', { name: /Doubtful/ }).click();
  const row = screen.getByRole('row', { name: /^Line 6, Bilal Haddad: Decide/ });
  await expect.element(row).toBeVisible();
  (screen.getByRole('grid').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('menuitemcheckbox', { name: 'A new person' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const go = screen.getByRole('button', { name: 'Add 70 people, update 17' });
  await expect.element(go).toBeVisible();
  await go.click();
  await expect
    .poll(() => last('imports_apply'))
    .toEqual({
      path: '/files/tove/google-contacts.csv',
      day_first: true,
      make_efforts: true,
      choices: [{ line: 6, as: 'new' }],
    });
  const job = { id: 'j1', name: 'imports_apply', label: 'Import', message: '', result: null };
  backend.tell({ kind: 'job', job: { ...job, done: 40, total: 120, state: 'running' } });
  await expect.element(screen.getByRole('progressbar', { name: '40 of 120' }).first()).toBeVisible();
  const result = { added: 70, updated: 17, left_out: 17, doubtful: 16, efforts_made: 2 };
  backend.tell({ kind: 'job', job: { ...job, done: 120, total: 120, state: 'done', result } });
  await expect.element(screen.getByRole('heading', { name: '70 people added' })).toBeVisible();
  await expect.element(screen.getByText('16 doubtful rows stayed out.')).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => backend.calls.some((call) => call.name === 'undo')).toBe(true);
});

test('a column goes into a field of the community, or makes a new one', async () => {
  const { screen, last } = await show('/files/tove/google-contacts.csv');
  const of = screen.getByRole('combobox', { name: 'What “Birthday” becomes' });
  await of.selectOptions('own f3');
  await expect
    .poll(() => last('imports_read'))
    .toMatchObject({
      columns: ['given', 'family', 'email', 'keep', 'drop'],
      fields: [{ index: 3, field_id: 'f3' }],
    });
  await of.selectOptions('new date');
  await expect.poll(() => last('imports_read')).toMatchObject({ fields: [{ index: 3, holds: 'date' }] });
  await expectAccessible();
  await of.selectOptions('birthday');
  await expect.poll(() => last('imports_read')).not.toHaveProperty('fields');
});

test('a column that is no field says why, and stays what it was', async () => {
  const { screen } = await show('/files/tove/google-contacts.csv', {
    imports_read: (args: ImportReadArgs) => {
      if (args.fields?.length) throw new HearthError('invalid', 'This is no field of people.', 'fields');
      return (people['imports_read'] as (args: ImportReadArgs) => unknown)(args);
    },
  });
  const of = screen.getByRole('combobox', { name: 'What “Birthday” becomes' });
  await of.selectOptions('New field: Text');
  await expect.element(screen.getByText('This is no field of people.').first()).toBeVisible();
  await expect.element(of).toHaveValue('birthday');
});
