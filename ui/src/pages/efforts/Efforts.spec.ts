import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { work } from '../../../test/work';
import { connect } from '../../api/backend';
import App from '../../app/App.svelte';
import { close, toasts } from '../../kit/toasts.svelte';

beforeEach(() => {
  localStorage.clear();
  for (const item of toasts.items) close(item.key);
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

const PAPERS = {
  resources_list: () => [],
  documents_page: () => ({ total: 0, rows: [], folder: '/documents' }),
};

async function efforts(hash: string, heading: string, more: Parameters<typeof fakeBackend>[0] = {}) {
  if (location.hash !== hash) {
    const arrived = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await arrived;
  }
  const backend = fakeBackend({ ...PAPERS, ...work(), ...more });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  const calls = (name: string) => backend.calls.filter((call) => call.name === name).map((call) => call.args);
  return { screen, calls };
}

test.each([
  ['#/efforts', 'Efforts', 'light', 'ltr'],
  ['#/efforts?closed=yes', 'Efforts', 'dark', 'rtl'],
  ['#/efforts/e0', 'Garden', 'light', 'ltr'],
  ['#/efforts/e0', 'Garden', 'dark', 'rtl'],
  ['#/efforts/e0?tab=people', 'Garden', 'light', 'ltr'],
  ['#/efforts/e0?tab=documents', 'Garden', 'dark', 'rtl'],
  ['#/efforts/e0?tab=tasks', 'Garden', 'dark', 'rtl'],
  ['#/efforts/e0?tab=meetings', 'Garden', 'dark', 'ltr'],
  ['#/efforts/e0?tab=needs', 'Garden', 'light', 'rtl'],
])('%s has no barrier', async (hash, heading, theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  await efforts(hash, heading);
  await expectAccessible();
});

test('a closed effort shows only when it is asked for', async () => {
  const { screen } = await efforts('#/efforts', 'Efforts');
  await expect.element(screen.getByRole('link', { name: 'Kitchen' })).toBeVisible();
  await expect.element(screen.getByText('Street festival 2025')).not.toBeInTheDocument();
  await screen.getByRole('checkbox', { name: 'Show closed' }).click();
  await expect.element(screen.getByRole('link', { name: 'Street festival 2025' })).toBeVisible();
});

test('a new effort names its colour, and who leads is not a member twice', async () => {
  const { screen, calls } = await efforts('#/efforts', 'Efforts');
  await userEvent.keyboard('n');
  await screen.getByRole('textbox', { name: 'Name' }).fill('Bike lab');
  (screen.getByRole('radio', { name: 'Sea' }).element() as HTMLElement).click();
  for (const role of ['Leads', 'Members']) {
    await screen.getByRole('combobox', { name: role }).fill('noor');
    await screen.getByRole('option', { name: /Noor Jansen/ }).click();
  }
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: 'Add effort' }).click();
  await expect
    .poll(() => calls('efforts_add'))
    .toMatchObject([{ name: 'Bike lab', hue: 180, leads: ['p0'], members: [] }]);
  await expect.poll(() => location.hash).toBe('#/efforts/e0');
});

test('a role is written where it is read', async () => {
  const { screen, calls } = await efforts('#/efforts/e0?tab=people', 'Garden');
  await screen.getByRole('button', { name: 'Add a role' }).first().click();
  await userEvent.keyboard('Host{Enter}');
  await expect.poll(() => calls('memberships_change')).toMatchObject([{ role: 'Host' }]);
});

test('people are added by name', async () => {
  const { screen, calls } = await efforts('#/efforts/e0?tab=people', 'Garden');
  await screen.getByRole('combobox', { name: 'Add people' }).fill('hana');
  await screen.getByRole('option', { name: /Hana Tanaka/ }).click();
  await expect.poll(() => calls('memberships_add')).toEqual([{ effort_id: 'e0', person_ids: ['p9'] }]);
});

test('a task is added on a line and belongs to the effort', async () => {
  const { screen, calls } = await efforts('#/efforts/e0?tab=tasks', 'Garden');
  await screen.getByRole('textbox', { name: 'Add a task' }).fill('Sharpen the spades');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => calls('tasks_add')).toEqual([{ title: 'Sharpen the spades', effort_id: 'e0' }]);
});

test('an effort is closed with today, and the offer to undo stands', async () => {
  const { screen, calls } = await efforts('#/efforts/e0', 'Garden');
  await screen.getByRole('button', { name: 'What to do with this effort' }).click();
  await screen.getByRole('menuitem', { name: 'Close this effort' }).click();
  await expect.poll(() => calls('efforts_change')).toMatchObject([{ id: 'e0', field: 'closed_on' }]);
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('what is needed is written down and filled by somebody', async () => {
  const { screen, calls } = await efforts('#/efforts/e0?tab=needs', 'Garden');
  await screen.getByRole('textbox', { name: 'What is needed', exact: true }).fill('Painter');
  await screen.getByRole('textbox', { name: 'Skills' }).fill('colour, ladders');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => calls('opportunities_add')[0])
    .toMatchObject({ effort_id: 'e0', title: 'Painter', skills: ['colour', 'ladders'], places: 1 });
  await screen.getByRole('button', { name: 'Somebody does it' }).click();
  await screen.getByRole('combobox', { name: 'Who fills the place' }).fill('tove');
  await screen.getByRole('option', { name: /Tove/u }).first().click();
  await expect.poll(() => calls('opportunities_fill')[0]).toMatchObject({ id: 'o1' });
});

test('the overview shows the purpose, who leads, what is to do and what is looked for', async () => {
  const { screen } = await efforts('#/efforts/e0', 'Garden');
  for (const name of ['Next meeting', 'Leads', 'Tasks', 'Needs'])
    await expect.element(screen.getByRole('region', { name, exact: true })).toBeVisible();
  await expect
    .element(screen.getByRole('region', { name: 'Leads' }).getByRole('link', { name: 'Noor Jansen' }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('region', { name: 'Tasks' }).getByRole('link', { name: 'Ring the hall' }))
    .toBeVisible();
  await expect.element(screen.getByRole('region', { name: 'Needs' }).getByText('Diggers')).toBeVisible();
});

test('the documents of an effort are its own links, and what was made for its people', async () => {
  const link = { kind: 'link' as const, url: 'https://example.org', text: '', shown: 'list' as const };
  const paper = {
    kind: 'certificate' as const,
    template: 'classic',
    path: '/documents/a.pdf',
    bytes: 1,
    pages: 1,
    made_at: '2026-11-01T10:00:00Z',
    exists: true,
  };
  const { screen, calls } = await efforts('#/efforts/e0?tab=documents', 'Garden', {
    resources_list: () => [
      { ...link, id: 'r1', title: 'Planting plan', effort_id: 'e0' },
      { ...link, id: 'r2', title: 'Kitchen rules', effort_id: 'e1' },
    ],
    documents_page: ({ effort }: { effort?: string }) => ({
      total: effort === 'e0' ? 21 : 0,
      folder: '/documents',
      rows:
        effort === 'e0'
          ? [{ ...paper, id: 'd1', title: 'Thanks to Noor', person_id: 'p0', person: 'Noor Jansen' }]
          : [],
    }),
  });
  await expect.element(screen.getByText('Planting plan')).toBeVisible();
  await expect.element(screen.getByText('Thanks to Noor')).toBeVisible();
  await expect.element(screen.getByText('Kitchen rules')).not.toBeInTheDocument();
  await expect
    .element(screen.getByRole('link', { name: 'All documents of this effort' }))
    .toHaveAttribute('href', '#/documents?effort=e0');
  await screen.getByRole('textbox', { name: 'Title' }).fill('Map');
  await screen.getByRole('textbox', { name: 'Address' }).fill('https://example.org/map');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => calls('resources_add')).toMatchObject([{ title: 'Map', effort_id: 'e0' }]);
});
