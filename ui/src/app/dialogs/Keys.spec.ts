import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import RenewKey from './RenewKey.svelte';
import SetPassphrase from './SetPassphrase.svelte';

const keys = (passphrase: boolean, keychain = 'works') => ({
  opened_with: 'passphrase',
  keychain,
  passphrase,
  code: null,
  second_way: true,
});
beforeEach(() => localStorage.clear());

test('a first passphrase is asked for twice, and the two are compared before anything is sent', async () => {
  const backend = fakeBackend({ keys_show: () => keys(false), keys_passphrase_set: () => null });
  await connect(backend);
  const onclose = vi.fn();
  const screen = await render(SetPassphrase, { onclose });
  const again = screen.getByLabelText('Once more');
  await screen.getByLabelText('New passphrase').fill('a few kind words');
  await again.fill('a few other words');
  await screen.getByRole('button', { name: 'Set it' }).click();
  await expect.element(screen.getByText(/The two are not the same/)).toBeVisible();
  await expect.element(again).toHaveFocus();
  expect(
    backend.calls.some(({ name }) => name === 'keys_passphrase_set'),
    'nothing was sent',
  ).toBe(false);
  await expectAccessible();
  await again.fill('a few kind words');
  await screen.getByRole('button', { name: 'Set it' }).click();
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
  expect(backend.calls.find(({ name }) => name === 'keys_passphrase_set')?.args).toEqual({
    passphrase: 'a few kind words',
  });
});

test('to change it the passphrase of now is asked for; a wrong one is told at its field, which gets the keyboard', async () => {
  const backend = fakeBackend({
    keys_show: () => keys(true),
    keys_passphrase_set: () => {
      throw new HearthError('locked', 'That passphrase does not open this community.', 'current');
    },
  });
  await connect(backend);
  const screen = await render(SetPassphrase, { onclose: () => undefined });
  const current = screen.getByLabelText('Passphrase of now, or the recovery code');
  await current.fill('wrong');
  await screen.getByLabelText('New passphrase').fill('a few kind words');
  await screen.getByLabelText('Once more').fill('a few kind words');
  await screen.getByRole('button', { name: 'Set it' }).click();
  await expect.element(screen.getByText('That passphrase does not open this community.')).toBeVisible();
  await expect.element(current).toHaveFocus();
  await expect.element(screen.getByLabelText('New passphrase')).toHaveValue('a few kind words');
});

test('what is typed can be looked at, and a passphrase can be removed', async () => {
  const backend = fakeBackend({ keys_show: () => keys(true), keys_passphrase_remove: () => null });
  await connect(backend);
  const onclose = vi.fn();
  const screen = await render(SetPassphrase, { onclose });
  const field = screen.getByLabelText('New passphrase');
  await expect.element(field).toHaveAttribute('type', 'password');
  await screen.getByRole('button', { name: 'Show' }).click();
  await expect.element(field).toHaveAttribute('type', 'text');
  await screen.getByRole('button', { name: 'Remove the passphrase' }).click();
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
  expect(backend.calls.find(({ name }) => name === 'keys_passphrase_remove')?.args).toEqual({});
});

test('a removal that is refused says so where no field can', async () => {
  const backend = fakeBackend({
    keys_show: () => keys(true),
    keys_passphrase_remove: () => {
      throw new HearthError('invalid', 'There would be no way in any more. Make a recovery code first.');
    },
  });
  await connect(backend);
  const screen = await render(SetPassphrase, { onclose: () => undefined });
  await screen.getByRole('button', { name: 'Remove the passphrase' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('There would be no way in any more');
  await expectAccessible();
});

test('a new key says what it ends, and asks for the passphrase where there is one', async () => {
  let tries = 0;
  const backend = fakeBackend({
    keys_show: () => keys(true),
    keys_renew: () => {
      tries += 1;
      if (tries === 1) throw new HearthError('locked', 'That passphrase does not fit.', 'passphrase');
      return null;
    },
  });
  await connect(backend);
  const onclose = vi.fn();
  const screen = await render(RenewKey, { onclose });
  await expect.element(screen.getByText(/The recovery code ceases to work/)).toBeVisible();
  const field = screen.getByLabelText('Passphrase');
  await field.fill('wrong');
  await screen.getByRole('button', { name: 'Write it anew' }).click();
  await expect.element(screen.getByText('That passphrase does not fit.')).toBeVisible();
  await expect.element(field).toHaveFocus();
  await expectAccessible();
  await field.fill('right');
  await screen.getByRole('button', { name: 'Write it anew' }).click();
  await expect.poll(() => onclose.mock.calls.length).toBe(1);
  expect(backend.calls.filter(({ name }) => name === 'keys_renew').map(({ args }) => args)).toEqual([
    { passphrase: 'wrong' },
    { passphrase: 'right' },
  ]);
});

test('without a passphrase a new key asks for nothing, and a failure leaves the dialog open', async () => {
  const backend = fakeBackend({
    keys_show: () => keys(false),
    keys_renew: () => {
      throw new HearthError('failed', 'The disk is full; the old key still holds.');
    },
  });
  await connect(backend);
  const screen = await render(RenewKey, { onclose: () => undefined });
  expect(document.querySelectorAll('dialog input').length, 'there is no field').toBe(0);
  await screen.getByRole('button', { name: 'Write it anew' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('the old key still holds');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});
