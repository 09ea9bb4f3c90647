import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import RecoveryCode from './RecoveryCode.svelte';

const groups = ['A1C3D', 'EFGH4', 'JKMN5', 'PQRT6', 'UWXY7', '0123K', '456MP'];
beforeEach(() => localStorage.clear());

test('a code is made, shown by its groups, and proved by two of them', async () => {
  const backend = fakeBackend({
    keys_code_make: () => ({ groups, ask: [2, 6] }),
    keys_code_prove: ({ groups: typed }: { groups: { group: number; text: string }[] }) => {
      if (typed[0]?.text !== 'efgh4') throw new HearthError('invalid', 'That is not group 2.', 'group-2');
    },
  });
  await connect(backend);
  const onclose = vi.fn();
  const screen = await render(RecoveryCode, { onclose });
  await screen.getByRole('button', { name: 'Make the code' }).click();
  await expect.element(screen.getByText('JKMN5')).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'I have it' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Group 2' })).toHaveFocus();
  expect(document.body.textContent, 'the code is out of sight while it is proved').not.toContain('JKMN5');
  await screen.getByRole('textbox', { name: 'Group 2' }).fill('wrong');
  await screen.getByRole('textbox', { name: 'Group 6' }).fill('0123k');
  await screen.getByRole('button', { name: 'Prove it' }).click();
  await expect.element(screen.getByText('That is not group 2.')).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Group 2' })).toHaveFocus();
  await expectAccessible();
  await screen.getByRole('textbox', { name: 'Group 2' }).fill('efgh4');
  await screen.getByRole('button', { name: 'Prove it' }).click();
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
});

test('a code that is on paper is only ended by a new one knowingly', async () => {
  const backend = fakeBackend({
    keys_show: () => ({
      opened_with: 'passphrase',
      keychain: 'works',
      passphrase: true,
      code: { made_on: '2026-11-22', proved: true },
      second_way: true,
    }),
  });
  await connect(backend);
  const screen = await render(RecoveryCode, { onclose: () => undefined });
  await expect.element(screen.getByText(/the old one ceases to work/)).toBeVisible();
  expect(
    backend.calls.map(({ name }) => name),
    'nothing is made before it is asked for',
  ).toEqual(['keys_show']);
});
