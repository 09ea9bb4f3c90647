import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import type { Job, Repaired } from '../../api';
import { connect, HearthError } from '../../api/backend';
import { hear } from '../../api/jobs.svelte';
import App from '../../app/App.svelte';

beforeEach(() => {
  localStorage.clear();
  location.hash = '#/home';
});

const path = '/files/tove/Choir.hearth';
const rows = { kept: 0, back: 0, lost: 0 };
const look: Repaired = {
  way: 'look',
  salvage: {
    pages: 457,
    unreadable: 3,
    nouns: [
      { noun: 'people', kept: 118, back: 2, lost: 0 },
      { noun: 'tasks', kept: 40, back: 0, lost: 1 },
      { noun: 'hours', ...rows },
    ],
    details: { kept: 1_310, back: 4, lost: 0 },
    cut: 0,
    dropped: 0,
    unplaced: 0,
    operations_lost: 0,
    entries_lost: 0,
    at_least: false,
    operation: null,
    newest_at: null,
    community: null,
    since: 20,
    findings: [],
  },
  nothing: null,
  told: ['What was saved is whole.'],
  backup: {
    name: '2026-11-22T06-00-00Z',
    made_at: '2026-11-22T06:00:00Z',
    counts: { people: 110, efforts: 6, tasks: 40, meetings: 90 },
    other_key: false,
  },
  better: 'file',
  quarantine: null,
};
const end = (id: string, result: unknown, state = 'done', message = ''): Job =>
  ({ id, name: 'community_repair', label: '', done: 1, total: 1, state, message, result }) as Job;

async function show(answers: Parameters<typeof fakeBackend>[0]) {
  const backend = fakeBackend({
    community_state: () => ({
      state: 'locked',
      path,
      name: 'Choir',
      reason: 'The file of this community is damaged: its end is missing.',
      why: 'damaged',
    }),
    ...answers,
  });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choir');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test('a damaged community is looked at before anything is done, and says what is saved and lost', async () => {
  let jobs = 0;
  const { screen, last } = await show({
    community_repair: ({ way }: { way: string }) => {
      const id = `r${(jobs += 1)}`;
      const result = way === 'look' ? look : { ...look, way, quarantine: '/files/tove/quarantine/Choir' };
      setTimeout(() => hear({ kind: 'job', job: end(id, result) }), 20);
      return { job: id };
    },
    community_open: () => ({}),
  });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('its end is missing');
  await expectAccessible();
  await screen.getByRole('button', { name: 'See what can be saved' }).click();
  expect(last('community_repair')).toEqual({ path, way: 'look' });
  await expect.element(screen.getByText('3 of 457 pages cannot be read.')).toBeVisible();
  const people = screen.getByRole('row', { name: /^People/ });
  await expect.element(people).toHaveTextContent(/118\s*2\s*0/);
  await expect.element(screen.getByRole('row', { name: /^Hours/ })).not.toBeInTheDocument();
  await expect.element(screen.getByText('The repaired file holds more than the backup.')).toBeVisible();
  await expect.element(screen.getByText(/holds 110 people/)).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Use the repaired file' }).click();
  await expect.element(screen.getByText(/lies in \/files\/tove\/quarantine\/Choir/)).toBeVisible();
  expect(last('community_repair')).toEqual({ path, way: 'file' });
  await screen.getByRole('button', { name: 'Open the community' }).click();
  expect(last('community_open')).toEqual({ path, passphrase: null });
});

test('a secret is asked for once, at its field, and goes along to the end', async () => {
  let jobs = 0;
  const { screen, last } = await show({
    community_repair: ({ way, passphrase }: { way: string; passphrase?: string }) => {
      if (!passphrase) throw new HearthError('locked', 'This community opens with its passphrase.');
      if (passphrase !== 'long table') throw new HearthError('locked', 'That passphrase does not open it.');
      const id = `s${(jobs += 1)}`;
      setTimeout(() => hear({ kind: 'job', job: end(id, { ...look, way, better: 'backup' }) }), 20);
      return { job: id };
    },
  });
  await screen.getByRole('button', { name: 'See what can be saved' }).click();
  const field = screen.getByLabelText('Passphrase or recovery code');
  await expect.element(field).toHaveFocus();
  await field.fill('wrong');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('That passphrase does not open it.')).toBeVisible();
  await expectAccessible();
  await field.fill('long table');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('The backup holds more than what can be saved.')).toBeVisible();
  await screen.getByRole('button', { name: /^Use the backup of/ }).click();
  expect(last('community_repair')).toEqual({ path, way: 'backup', passphrase: 'long table' });
});

test('where nothing can be read the backup is the way, and a failure is said in place', async () => {
  let jobs = 0;
  const { screen } = await show({
    community_repair: ({ way }: { way: string }) => {
      const id = `n${(jobs += 1)}`;
      const nothing = {
        ...look,
        salvage: null,
        told: [],
        better: 'backup',
        nothing: 'No page of it belongs to this key.',
      };
      const job = way === 'look' ? end(id, nothing) : end(id, null, 'failed', 'The disk is full.');
      setTimeout(() => hear({ kind: 'job', job }), 20);
      return { job: id };
    },
  });
  await screen.getByRole('button', { name: 'See what can be saved' }).click();
  await expect.element(screen.getByText('No page of it belongs to this key.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Use the repaired file' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: /^Use the backup of/ }).click();
  await expect.element(screen.getByText('The disk is full.').first()).toBeVisible();
  await expectAccessible();
});
