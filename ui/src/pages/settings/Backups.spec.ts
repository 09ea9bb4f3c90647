import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import type { Job } from '../../api';
import { hear } from '../../api/jobs.svelte';
import { connect } from '../../api/backend';
import { close, toasts } from '../../kit/toasts.svelte';
import Settings from './Settings.svelte';

const row = {
  name: '2026-11-22T08-00-00Z',
  path: '/files/tove/a.hearth.backups/2026-11-22T08-00-00Z.hearth-backup',
  made_at: '2026-11-22T08:00:00Z',
  why: 'automatic',
  size: 4_200_000,
  counts: { people: 60, efforts: 6, tasks: 40, meetings: 90 },
  whole: true,
  copied: true,
};
const broken = { ...row, name: 'cut off', path: '/x', made_at: null, why: null, counts: null, whole: false };
const standing = {
  backups: [row, broken],
  folder: '/files/tove/a.hearth.backups',
  automatic: true,
  second: { path: '/media/stick', away: true, lacks: 2 },
  changed: true,
  trouble: null,
};
const preview = {
  backup: row,
  differences: [
    {
      noun: 'people',
      back: 1,
      gone: 7,
      changed: 0,
      back_names: ['Noor Jansen'],
      gone_names: ['A', 'B', 'C', 'D', 'E'],
      changed_names: [],
    },
  ],
};
const ended = (name: string, result: unknown): Job =>
  ({ id: 'j', name, label: name, done: 1, total: 1, state: 'done', message: '', result }) as Job;

beforeEach(() => {
  location.hash = '#/settings';
  localStorage.clear();
});
afterEach(() => {
  for (const item of toasts.items) close(item.key);
});

async function page(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({
    backups_list: () => standing,
    backups_preview: () => preview,
    backups_make: () => ({ job: 'j' }),
    backups_restore: () => ({ job: 'j' }),
    ...answers,
  });
  await connect(backend);
  const screen = await render(Settings, { id: 'backups', params: new URLSearchParams() });
  await expect.element(screen.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
  return { backend, screen };
}

test('each backup says when, why and how large, and what is wrong with it', async () => {
  const { screen } = await page();
  const text = () => document.getElementById('setting-backups')?.textContent ?? '';
  await expect.poll(text).toContain('by itself');
  expect(text()).toContain('60 people');
  expect(text()).toContain('4.2 MB');
  expect(text(), 'one that is cut off is shown as such').toContain('Cannot be read');
  await expect.element(screen.getByText(/The folder is not there now\. 2 backups wait/)).toBeVisible();
  await expectAccessible();
});

test('a restore shows what it would change, is done on a second press, and can be taken back', async () => {
  const { screen, backend } = await page();
  await screen.getByRole('button', { name: /Restore the backup of/ }).click();
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog.getByText('1 comes back: Noor Jansen')).toBeVisible();
  await expect.element(dialog.getByText(/^7 go: A, B, C, D, E,? and 2 more$/)).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(() => backend.calls.map(({ name }) => name)).toContain('backups_restore');
  hear({ kind: 'job', job: ended('backups_restore', { before: 'then' }) });
  await expect.poll(() => toasts.items.at(-1)?.text).toContain('Restored as of');
  void toasts.items.at(-1)?.action?.run();
  await expect
    .poll(() => backend.calls.filter(({ name }) => name === 'backups_restore').at(-1)?.args)
    .toEqual({ name: 'then' });
});

test('a backup of another key asks for the passphrase of its time', async () => {
  const { screen, backend } = await page({
    backups_preview: ({ passphrase }: { passphrase?: string }) => {
      if (passphrase === 'old words') return preview;
      throw Object.assign(new Error('This backup was made under another key.'), {
        code: 'locked',
        field: 'passphrase',
      });
    },
  });
  await screen.getByRole('button', { name: /Restore the backup of/ }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByLabelText('Passphrase or recovery code of that time').fill('old words');
  await dialog.getByRole('button', { name: 'Look into it' }).click();
  await expect.element(dialog.getByText('1 comes back: Noor Jansen')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect
    .poll(() => backend.calls.filter(({ name }) => name === 'backups_restore').at(-1)?.args)
    .toEqual({ name: row.name, passphrase: 'old words' });
});
