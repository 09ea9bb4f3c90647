import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import { connect, type FilesEvent } from '../api/backend';
import type { DocumentsKeep } from '../api/generated/commands';
import App from './App.svelte';

beforeEach(() => localStorage.clear());

/** The window with what the shell would say of files that hang over it and are let fall. */
async function show(hash: string) {
  location.hash = hash;
  const hearing = new Set<(event: FilesEvent) => void>();
  const backend = fakeBackend({
    documents_page: () => ({ total: 0, rows: [], folder: '/files' }),
    documents_keep: ({ paths }: DocumentsKeep) => ({
      documents: [],
      known: [],
      failures: paths.filter((path) => path.includes('huge')).map((path) => `${path} is larger than 100 MB.`),
    }),
    calendar_occurrences: ({ path }: { path: string }) => ({
      occurrences: path.includes('town')
        ? [{ summary: 'Harvest fair', all_day: true, start: '20261205', end: '20261206' }]
        : [],
      problems: [],
    }),
    calendars_add: () => ({ id: 'c9' }),
    calendars_sync: () => ({ job: 'j1' }),
  });
  backend.onFiles = (handler) => {
    hearing.add(handler);
    return () => hearing.delete(handler);
  };
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => hearing.size).toBeGreaterThan(0);
  const say = (event: FilesEvent) => hearing.forEach((handler) => handler(event));
  const all = (name: string) => backend.calls.filter((call) => call.name === name).map((call) => call.args);
  return { screen, say, all, drop: (...paths: string[]) => say({ kind: 'dropped', paths }) };
}

test('files over the window say what will become of each before they are let go', async () => {
  const { screen, say } = await show('#/home');
  say({ kind: 'over', paths: ['/a/people.csv', '/a/town.ics', '/a/plan.pdf', '/a/photo.png', '/a/all.zip'] });
  await expect.element(screen.getByText(/Let go to look at .*people\.csv/)).toBeVisible();
  await expect.element(screen.getByText(/what the calendar .*town\.ics.* holds/)).toBeVisible();
  await expect.element(screen.getByText('Let go to keep 2 files among your documents.')).toBeVisible();
  await expect.element(screen.getByText(/cannot take in .*all\.zip.*PDFs and pictures/)).toBeVisible();
  await expectAccessible();
  say({ kind: 'left' });
  await expect
    .element(screen.getByText('Let go to keep 2 files among your documents.'))
    .not.toBeInTheDocument();
});

test('a calendar is looked at before it is added, and the next one comes after it', async () => {
  const { screen, drop, all } = await show('#/home');
  drop('/a/town.ics', '/a/club.ics');
  await expect.element(screen.getByRole('textbox', { name: 'Address or file' })).toHaveValue('/a/town.ics');
  await expect.element(screen.getByText('Harvest fair')).toBeVisible();
  await expect.element(screen.getByText('1 more file comes after this one.')).toBeVisible();
  expect(all('calendars_add')).toEqual([]);
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Leave this one out' }));
  await expect.element(screen.getByRole('textbox', { name: 'Address or file' })).toHaveValue('/a/club.ics');
  await expect.element(screen.getByText(/Nothing in this file happens until/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add', exact: true }));
  await expect.poll(() => all('calendars_add')).toEqual([{ address: '/a/club.ics' }]);
});

test('a PDF is kept with the person whose page it falls on, and a failure is said', async () => {
  const { screen, drop, all } = await show('#/people/p1');
  drop('/a/consent.pdf', '/a/huge.png');
  await expect
    .poll(() => all('documents_keep'))
    .toEqual([{ paths: ['/a/consent.pdf', '/a/huge.png'], person_id: 'p1' }]);
  await expect.element(screen.getByText('/a/huge.png is larger than 100 MB.')).toBeVisible();
  expect(location.hash).toBe('#/people/p1');
});

test('elsewhere it is kept among the documents, which are shown', async () => {
  const { drop, all } = await show('#/home');
  drop('/a/plan.pdf');
  await expect.poll(() => all('documents_keep')).toEqual([{ paths: ['/a/plan.pdf'] }]);
  await expect.poll(() => location.hash).toBe('#/documents');
});

test('of several lists the first is shown, and the others wait', async () => {
  const { screen, drop } = await show('#/home');
  drop('/a/google-contacts.csv', '/a/more.csv');
  await expect.poll(() => location.hash).toContain('google-contacts.csv');
  await expect.element(screen.getByText('1 more file comes after this one')).toBeVisible();
});

test('what cannot be taken in is said, with what can', async () => {
  const { screen, drop, all } = await show('#/home');
  drop('/a/letter.odt');
  await expect.element(screen.getByText(/cannot take in .*letter\.odt.*It takes lists/)).toBeVisible();
  expect(all('documents_keep')).toEqual([]);
});
