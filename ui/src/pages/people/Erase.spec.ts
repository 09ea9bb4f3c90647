import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import type { ErasurePreview, Job } from '../../api';
import { connect } from '../../api/backend';
import { hear } from '../../api/jobs.svelte';
import App from '../../app/App.svelte';
import { close, toasts } from '../../kit/toasts.svelte';

const preview: ErasurePreview = {
  people: 1,
  rows: [
    { table: 'people', rows: 1 },
    { table: 'contact_points', rows: 2 },
    { table: 'attendance', rows: 34 },
  ],
  named: [{ table: 'agenda_items', rows: 2 }],
  texts: [{ table: 'meetings', rows: 3 }],
  ambiguous: [{ table: 'tasks', rows: 1 }],
  events: [{ table: 'Town hall', rows: 4 }],
  log: 41,
  labels: 9,
  papers: [
    { title: 'Packet for Noor', path: '/files/Packet – Noor.pdf', shared: false, changed: false },
    { title: '12 certificates', path: '/files/print.pdf', shared: true, changed: true },
  ],
  handed_out: ['/files/Everything known – Noor Jansen'],
  set_aside: ['/files/quarantine/harbour.hearth 2026-11-01T08-00-00Z'],
  backups: [
    { path: '/b/2', made_at: '2026-11-21T08:00:00Z', until: '2027-02-19T08:00:00Z', unknown: false },
    { path: '/b/1', made_at: '2026-11-20T08:00:00Z', until: '2027-02-18T08:00:00Z', unknown: true },
  ],
};
const done = {
  people: 1,
  files_removed: 1,
  files_left: [],
  backups_removed: 0,
  backups_left: 2,
  trouble: null,
};
const ended = (name: string, result: unknown): Job =>
  ({ id: 'j', name, label: name, done: 1, total: 1, state: 'done', message: '', result }) as Job;

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const item of toasts.items) close(item.key);
});

async function person(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/people/p0';
  const backend = fakeBackend({
    erasure_preview: () => preview,
    erasure_run: () => ({ job: 'j' }),
    exports_make: () => ({ job: 'j' }),
    ...answers,
  });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noor Jansen');
  const choose = async (name: string) => {
    await screen.getByRole('button', { name: 'More', exact: true }).click();
    await screen.getByRole('menuitem', { name }).click();
  };
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, choose, last };
}

test('an erasure names every place, waits for a second word, and says what it asks of the core', async () => {
  const { screen, choose, last } = await person();
  await choose('Erase for good…');
  await expect.element(screen.getByRole('dialog', { name: 'Erase Noor Jansen for good?' })).toBeVisible();
  const text = () => screen.getByRole('dialog').element().textContent ?? '';
  await expect.poll(text).toContain('Attendance: 34');
  for (const place of [
    'Way to reach: 2',
    'Meeting: 3',
    'Town hall: 4',
    '/files/print.pdf',
    '41 entries',
    '9 lines',
  ])
    expect(text(), place).toContain(place);
  expect(text(), 'until when backups hold them').toMatch(/2 backups still hold them, until .*19.*2027/);
  expect(text(), 'what may mean others').toContain('may mean somebody else');
  await expectAccessible();
  const erase = screen.getByRole('button', { name: 'Erase for good', exact: true });
  await expect.element(erase).toBeDisabled();
  await screen.getByRole('checkbox', { name: 'Delete these files as well' }).click();
  await screen.getByRole('checkbox', { name: 'I know that nothing brings this back' }).click();
  await erase.click();
  await expect
    .poll(() => last('erasure_run'))
    .toEqual({ ids: ['p0'], way: 'erased', files: false, backups: false });
  hear({ kind: 'job', job: ended('erasure_run', done) });
  await expect.poll(() => location.hash).toBe('#/people');
  await expect.element(screen.getByText('Erased for good', { exact: true })).toBeVisible();
});

test('counts can be kept without a name, and the page stays', async () => {
  const { screen, choose, last } = await person();
  await choose('Erase for good…');
  await screen.getByRole('radio', { name: 'Keep the counts without a name' }).click();
  await expect.poll(() => last('erasure_preview')).toEqual({ ids: ['p0'], way: 'anonymised' });
  await screen.getByRole('checkbox', { name: 'I know that nothing brings this back' }).click();
  await screen.getByRole('button', { name: 'Take the name away' }).click();
  await expect.poll(() => last('erasure_run')).toMatchObject({ way: 'anonymised' });
  hear({ kind: 'job', job: ended('erasure_run', done) });
  await expect.element(screen.getByText('Nameless from now on')).toBeVisible();
  expect(location.hash, 'the nameless record is still there').toBe('#/people/p0');
});

test('what goes wrong is said where it was asked', async () => {
  const { screen, choose } = await person({ erasure_run: () => ({ job: 'full' }) });
  await choose('Erase for good…');
  await screen.getByRole('checkbox', { name: 'I know that nothing brings this back' }).click();
  await screen.getByRole('button', { name: 'Erase for good', exact: true }).click();
  const failed = {
    ...ended('erasure_run', null),
    id: 'full',
    state: 'failed',
    message: 'The disk is full.',
  } as Job;
  hear({ kind: 'job', job: failed });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The disk is full.');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
});

test('everything known goes into a folder of one’s own choice', async () => {
  const { screen, choose, last, backend } = await person({ exports_make: () => ({ job: 'out' }) });
  backend.pickFolder = () => Promise.resolve('/out');
  await choose('Export everything known…');
  await expect.poll(() => last('exports_make')).toEqual({ person_id: 'p0', out: '/out' });
  hear({
    kind: 'job',
    job: {
      ...ended('exports_make', { folder: '/out/Everything known', files: ['a', 'b'], trouble: null }),
      id: 'out',
    },
  });
  await expect
    .element(screen.getByText('Everything known of Noor Jansen is written, in 2 files'))
    .toBeVisible();
});

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the question has no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen, choose } = await person();
  await choose('Erase for good…');
  await expect.element(screen.getByText('Attendance: 34')).toBeVisible();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('whoever was removed can be found and erased', async () => {
  location.hash = '#/people';
  const backend = fakeBackend({
    erasure_removed: () => [{ id: 'gone', at: '2026-11-20T08:00:00Z', name: 'Jonas Weber' }],
    erasure_preview: () => preview,
  });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1, name: /People/ })).toBeVisible();
  const { runCommand } = await import('../../app');
  await runCommand('people-erase-removed');
  await screen.getByRole('button', { name: 'Erase Jonas Weber for good…' }).click();
  await expect.element(screen.getByRole('dialog', { name: 'Erase Jonas Weber for good?' })).toBeVisible();
  await expect
    .poll(() => backend.calls.filter((call) => call.name === 'erasure_preview').at(-1)?.args)
    .toEqual({ ids: ['gone'], way: 'erased' });
  await expectAccessible();
});
