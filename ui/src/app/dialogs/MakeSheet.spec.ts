import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import MakeSheet from './MakeSheet.svelte';

const none = { total: 0, rows: [], folder: '/files/Riverside Commons' };
beforeEach(() => localStorage.clear());

test('from a meeting only its sheets are offered, and what was chosen is asked for', async () => {
  const backend = fakeBackend({ documents_page: () => none, sheets_make: () => ({ job: 'j1' }) });
  await connect(backend);
  const given = { sheet: 'badges', meeting: { id: 'm1', title: 'Welcome evening' } } as const;
  const screen = await render(MakeSheet, { given, onclose: () => undefined });
  const kinds = screen.getByLabelText('What');
  await expect.element(kinds).toHaveValue('badges');
  const offered = [...(kinds.element() as HTMLSelectElement).options].map(({ value }) => value);
  expect(offered, 'nothing that is about somebody else').toEqual(['sign-in', 'badges', 'minutes']);
  await screen.getByLabelText('Size').selectOptions('85x54');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Make it' }).click();
  await expect
    .poll(() => backend.calls.find(({ name }) => name === 'sheets_make')?.args)
    .toEqual({ kind: 'badges', paper: 'a4', meeting_id: 'm1', size: '85x54' });
});

test('a letter needs words, and says so at its field', async () => {
  const backend = fakeBackend({ documents_page: () => none });
  await connect(backend);
  const given = { sheet: 'letter', person: { id: 'p1', name: 'Noor Jansen' } } as const;
  const screen = await render(MakeSheet, { given, onclose: () => undefined });
  await screen.getByRole('button', { name: 'Make it' }).click();
  await expect.element(screen.getByText('Write what you want to say.')).toBeVisible();
  expect(
    backend.calls.some(({ name }) => name === 'sheets_make'),
    'nothing is made without them',
  ).toBe(false);
  await expectAccessible();
});
