import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import AddCalendar from './AddCalendar.svelte';

const found = {
  address: 'https://cloud.example.org/dav/',
  user_name: 'tove',
  calendars: [
    { address: '/a', name: 'Garden', hue: 120, writable: true, events: true, tasks: false, here: false },
    { address: '/b', name: 'Holidays', hue: null, writable: false, events: true, tasks: false, here: false },
    { address: '/c', name: 'Chores', hue: null, writable: true, events: false, tasks: true, here: false },
    { address: '/d', name: 'Kitchen', hue: null, writable: true, events: true, tasks: false, here: true },
  ],
};

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({
    calendars_discover: () => found,
    calendars_choose: () => ({ ids: ['c9'] }),
    ...answers,
  });
  await connect(backend);
  let added: readonly string[] = [];
  const screen = await render(AddCalendar, { onadded: (ids) => (added = ids), oncancel: () => undefined });
  await screen.getByText('Calendar account').click();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last, added: () => added };
}

test('an account is asked for its calendars, and only those that are ticked are added', async () => {
  const { screen, last, added } = await show();
  await screen.getByRole('textbox', { name: 'Server or e-mail address' }).fill('cloud.example.org');
  await screen.getByRole('textbox', { name: 'User name' }).fill('tove');
  await screen.getByLabelText('Password').fill('app-password');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Find calendars' }).click();
  await expect.element(screen.getByRole('checkbox', { name: 'Garden' })).toBeChecked();
  await expect.element(screen.getByRole('checkbox', { name: 'Holidays (only read)' })).toBeChecked();
  await expect.element(screen.getByRole('checkbox', { name: 'Chores (only tasks)' })).not.toBeChecked();
  await expect.element(screen.getByText('is here already')).toBeVisible();
  await expectAccessible();
  await screen.getByRole('checkbox', { name: 'Holidays (only read)' }).click();
  await screen.getByRole('button', { name: 'Add 1 calendar' }).click();
  await expect
    .poll(() => last('calendars_choose'))
    .toEqual({
      address: 'https://cloud.example.org/dav/',
      user_name: 'tove',
      password: 'app-password',
      calendars: [{ address: '/a', name: 'Garden', hue: 120 }],
    });
  await expect.poll(added).toEqual(['c9']);
});

test('a refused password is said at its field', async () => {
  const { screen } = await show({
    calendars_discover: () => {
      throw new HearthError('invalid', 'The server does not take this password.', 'password');
    },
  });
  await screen.getByRole('textbox', { name: 'Server or e-mail address' }).fill('cloud.example.org');
  await screen.getByRole('button', { name: 'Find calendars' }).click();
  await expect.element(screen.getByText('The server does not take this password.')).toBeVisible();
});

test('an account that is here already needs no password again', async () => {
  const { screen, last } = await show({
    calendar_accounts_list: () => [
      { id: 'a1', host: 'cloud.example.org', user_name: 'tove', calendars: 1, password: 'keychain' },
    ],
  });
  await screen.getByRole('combobox', { name: 'Account' }).selectOptions('tove at cloud.example.org');
  await screen.getByRole('button', { name: 'Find calendars' }).click();
  await expect.poll(() => last('calendars_discover')).toEqual({ account_id: 'a1' });
});
