import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

const made = {
  folder: '/out/Invitations',
  invitations: [
    {
      person_id: 'p0',
      name: 'Noor Jansen',
      email: 'noor@example.org',
      letter: '/out/Noor.eml',
      ics: '/out/Noor.ics',
      subject: 'Invitation: Welcome circle',
      text: 'Hello',
      ends: false,
    },
  ],
  left_out: [],
};

async function invite(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/meetings/m1';
  await new Promise((resolve) => setTimeout(resolve));
  const backend = fakeBackend({ invitations_make: () => made, ...answers });
  await connect(backend);
  const screen = await render(App, {});
  await screen.getByRole('button', { name: 'More', exact: true }).click();
  await screen.getByRole('menuitem', { name: /Invitations that calendars can answer/ }).click();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test('letters are written for the meetings that are meant, and say where they lie', async () => {
  const { screen, last } = await invite();
  await expect.element(screen.getByRole('dialog', { name: 'Invite with a calendar file' })).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByText('The whole series', { exact: true }).click();
  await screen.getByRole('button', { name: /^Write/ }).click();
  await expect
    .poll(() => last('invitations_make'))
    .toEqual({ meeting_id: 'm1', kind: 'request', scope: 'all' });
  await expect.element(screen.getByRole('button', { name: 'Write to Noor Jansen' })).toBeVisible();
  await expect.element(screen.getByText('noor@example.org')).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
});

test('a refusal says what is missing, and nothing is closed', async () => {
  const { screen } = await invite({
    invitations_make: () => {
      throw new HearthError('invalid', 'Say in Settings who you are.', 'people');
    },
  });
  await screen.getByRole('button', { name: /^Write/ }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Say in Settings who you are.');
});
