import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import Published from './Published.svelte';

const row = {
  id: 'u1',
  effort_id: 'e1',
  person_id: null,
  name: 'Garden',
  hue: 120,
  path: '/web/garden.ics',
  created_at: '2026-11-01T09:00:00Z',
  written_at: '2026-11-22T08:00:00Z',
  events: 3,
  failure: '',
};

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({
    publications_list: () => [row],
    publications_add: () => ({ id: 'u2' }),
    ...answers,
  });
  await connect(backend);
  const screen = await render(Published, {});
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test('what is published says how its last writing went', async () => {
  const { screen } = await show({
    publications_list: () => [row, { ...row, id: 'u2', name: 'Choir', failure: 'The folder is gone.' }],
  });
  await expect.element(screen.getByText('Garden', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('The folder is gone.')).toBeVisible();
  await expectAccessible();
});

test('an effort is published where the user says, and a missing choice is said', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Publish…' }).click();
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.element(screen.getByText('Choose whose meetings are meant.')).toBeVisible();
  await screen.getByRole('combobox', { name: 'Effort' }).selectOptions('Welcome circle');
  await screen.getByRole('textbox', { name: 'File' }).fill('/web/circle.ics');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect
    .poll(() => (last('publications_add') as { path?: string } | undefined)?.path)
    .toBe('/web/circle.ics');
});

test('a place that cannot be written to is said at the field', async () => {
  const { screen } = await show({
    publications_add: () => {
      throw new HearthError('invalid', 'No such folder.', 'path');
    },
  });
  await screen.getByRole('button', { name: 'Publish…' }).click();
  await screen.getByRole('combobox', { name: 'Effort' }).selectOptions('Welcome circle');
  await screen.getByRole('textbox', { name: 'File' }).fill('/nowhere/circle.ics');
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.element(screen.getByText('No such folder.')).toBeVisible();
});

test('ending it asks nobody, and says that the file stays', async () => {
  const { screen, last } = await show({ publications_remove: () => null });
  await screen.getByRole('button', { name: 'Stop publishing Garden' }).click();
  await expect.poll(() => last('publications_remove')).toEqual({ id: 'u1' });
});
