import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => {
  localStorage.clear();
  location.hash = '#/home';
});

const none = { community_state: () => ({ state: 'none' }) };
async function show(answers: Parameters<typeof fakeBackend>[0]) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test('three steps lead to an empty community, each without a barrier', async () => {
  const { screen, last } = await show({
    ...none,
    community_create: () => ({}),
  });
  await expectAccessible();
  await screen.getByRole('button', { name: 'Start a community' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await expectAccessible();
  await screen.getByRole('textbox', { name: 'Name of the community' }).fill('Choir');
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await expect.element(zone).toHaveValue('Amsterdam');
  await zone.fill('new yor');
  await userEvent.keyboard('{Enter}');
  await expect.element(zone).toHaveValue('New York');
  await screen.getByRole('radio', { name: 'Sky' }).click();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('What does Choir start with?');
  await expectAccessible();
  await screen.getByRole('button', { name: /An empty table/ }).click();
  await expect
    .poll(() => last('community_create'))
    .toEqual({
      path: null,
      name: 'Choir',
      zone: 'America/New_York',
      sample: false,
      hue: 240,
      passphrase: null,
    });
});

test('without a keychain a passphrase is asked for, and twice the same', async () => {
  const { screen, last } = await show({
    ...none,
    community_known: () => ({ recent: [], folder: '/tmp', keychain: false, zone: 'Europe/Berlin' }),
    community_create: () => ({}),
  });
  await screen.getByRole('button', { name: 'Start a community' }).click();
  await screen.getByRole('textbox', { name: 'Name of the community' }).fill('Choir');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Choose a passphrase.')).toBeVisible();
  const first = screen.getByLabelText('Passphrase', { exact: true });
  await expect.element(first).toHaveFocus();
  await expect.element(first).toHaveAttribute('autocomplete', 'new-password');
  await first.fill('long table');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('The two are not the same. Type it once more.')).toBeVisible();
  await expectAccessible();
  await screen.getByLabelText('Once more').fill('long table');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: /A list you keep/ }).click();
  await expect
    .poll(() => last('community_create'))
    .toMatchObject({ passphrase: 'long table', sample: false });
  await expect.poll(() => location.hash).toBe('#/people/import');
});

test('a wrong passphrase is said at its field, ready to be typed over', async () => {
  const { screen } = await show({
    community_state: () => ({
      state: 'locked',
      path: '/tmp/Choir.hearth',
      name: 'Choir',
      reason: '',
      why: 'locked',
    }),
    community_open: () => {
      throw new HearthError('invalid', 'This passphrase does not open the community.', 'passphrase');
    },
  });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choir');
  const field = screen.getByLabelText('Passphrase', { exact: true });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('autocomplete', 'current-password');
  await field.fill('wrong');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('This passphrase does not open the community.')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveFocus();
  await expectAccessible();
});

test('a recent community that is locked asks for its passphrase', async () => {
  const { screen, last } = await show({
    ...none,
    community_open: ({ passphrase }: { passphrase: string | null }) => {
      if (passphrase === null) throw new HearthError('locked', 'This community opens with its passphrase.');
      return {};
    },
  });
  await screen.getByRole('button', { name: /^Choir/ }).click();
  await expect.element(screen.getByText('This community opens with its passphrase.')).toBeVisible();
  await screen.getByLabelText('Passphrase', { exact: true }).fill('long table');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => last('community_open'))
    .toEqual({ path: '/files/tove/Hearth/Choir.hearth', passphrase: 'long table' });
});

const locked = {
  state: 'locked',
  path: '/tmp/Choir.hearth',
  name: 'Choir',
  reason: 'This community opens with its passphrase.',
  why: 'locked',
};

test('a recovery code opens it too, and a typing error is said at its field', async () => {
  const { screen, last } = await show({
    community_state: () => locked,
    community_ways: () => ({ passphrase: true, code: true, keychain: false }),
    community_open: ({ code }: { code?: string }) => {
      if (code !== 'right') throw new HearthError('invalid', 'Group 3 is not right.', 'code');
      return {};
    },
  });
  await screen.getByRole('button', { name: 'Recovery code' }).click();
  const field = screen.getByLabelText('Recovery code');
  await expect.element(field).toHaveFocus();
  await field.fill('wrong');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Group 3 is not right.')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible();
  await field.fill('right');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => last('community_open'))
    .toEqual({ path: locked.path, passphrase: null, code: 'right' });
});

test('a right secret before a damaged file leads to what can be saved, and is not asked for again', async () => {
  const { screen, last } = await show({
    community_state: () => locked,
    community_open: () => {
      throw new HearthError('damaged', 'The file of this community is damaged: its end is missing.');
    },
    community_repair: () => ({ job: 'never' }),
  });
  await screen.getByLabelText('Passphrase', { exact: true }).fill('long table');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('its end is missing');
  await screen.getByRole('button', { name: 'See what can be saved' }).click();
  expect(last('community_repair')).toEqual({
    path: locked.path,
    way: 'look',
    passphrase: 'long table',
  });
  await expectAccessible();
});
