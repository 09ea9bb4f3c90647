import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { work } from '../../../test/work';
import { connect } from '../../api/backend';
import App from '../../app/App.svelte';
import { close, toasts } from '../../kit/toasts.svelte';

beforeEach(async () => {
  localStorage.clear();
  for (const item of toasts.items) close(item.key);
  if (location.hash === '#/home') return;
  const arrived = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = '#/home';
  await arrived;
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

async function home(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({ ...work(), ...answers });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { name: 'Today' })).toBeVisible();
  const calls = (name: string) => backend.calls.filter((call) => call.name === name).map((call) => call.args);
  return { screen, calls };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the day has no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  await home();
  await expectAccessible();
});

test('a task is ticked off and can be taken back', async () => {
  const { screen, calls } = await home();
  await screen.getByRole('checkbox', { name: 'Done: Approve the minutes' }).click();
  await expect.poll(() => calls('tasks_done')).toEqual([{ id: 't2' }]);
  await expect.element(screen.getByText('Done: Approve the minutes').first()).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => calls('undo')).toHaveLength(1);
});

test('thanks go to the person they were begun for', async () => {
  const { screen, calls } = await home({
    home_show: () => {
      const day = work().home_show();
      return { ...day, think_of: day.think_of.map((one) => ({ ...one, reason: 'anniversary' as const })) };
    },
  });
  await screen.getByRole('button', { name: 'Say thank you to Hana Tanaka' }).click();
  await screen.getByRole('textbox', { name: 'For what' }).fill('For the first shift');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('dialog').getByRole('button', { name: 'Say thank you' }).click();
  await expect.poll(() => calls('thanks_add')).toEqual([{ person_id: 'p9', text: 'For the first shift' }]);
});

test('an empty day is calm, and says what could be done', async () => {
  const { screen } = await home({
    home_show: () => ({
      ...work().home_show(),
      meetings: [],
      tasks: [],
      overdue: 0,
      think_of: [],
      waiting: [],
      thanks: [],
    }),
  });
  await expect.element(screen.getByText('Nothing planned today.')).toBeVisible();
  await expect.element(screen.getByText('Nothing waits for you.')).toBeVisible();
  await expectAccessible();
});

test('a day that could not be read says why and can be tried again', async () => {
  let turn = 0;
  const backend = fakeBackend({
    ...work(),
    home_show: () => {
      if (turn++ === 0) throw Object.assign(new Error('The file is busy. Try again.'), { code: 'failed' });
      return work().home_show();
    },
  });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByText('The file is busy. Try again.')).toBeVisible();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('a line is put aside for a week, and each person has the action that helps', async () => {
  const { screen, calls } = await home();
  const people = screen.getByRole('region', { name: 'People to think of' });
  await people
    .getByRole('button', { name: /^Later: / })
    .first()
    .click();
  await screen.getByRole('menuitem', { name: 'In a week' }).click();
  await expect.poll(() => calls('snoozes_set')[0]).toMatchObject({ days: 7 });
  await people
    .getByRole('button', { name: /^Write to / })
    .first()
    .click();
  await expect.poll(() => calls('people_reach').length).toBe(1);
});

test('whoever says who they are sees their own tasks', async () => {
  const { screen, calls } = await home();
  await screen.getByRole('button', { name: 'Show my tasks…' }).click();
  await screen.getByRole('combobox', { name: 'Who I am' }).fill('tove');
  await screen.getByRole('option', { name: /Tove/u }).first().click();
  await screen.getByRole('button', { name: 'Show mine' }).click();
  await expect.poll(() => calls('settings_set')[0]).toMatchObject({ id: 'me' });
});

test('what changed meanwhile is told once, and leads to its history', async () => {
  const { screen, calls } = await home({
    history_news: () => ({
      since: 41,
      since_at: '2026-11-20T09:00:00Z',
      groups: [
        { kind: 'change', topic: 'tasks', count: 3 },
        { kind: 'import', topic: '', count: 1 },
      ],
    }),
  });
  const tasks = screen.getByRole('link', { name: '3 changes to tasks' });
  await expect.element(tasks).toHaveAttribute('href', '#/history?since=41&topic=tasks');
  await expect
    .element(screen.getByRole('link', { name: '1 import' }))
    .toHaveAttribute('href', '#/history?since=41&kind=import');
  await expectAccessible();
  await expect.poll(() => calls('history_look').length).toBeGreaterThan(0);
  await screen.getByRole('button', { name: 'Put away' }).click();
  await expect.element(tasks).not.toBeInTheDocument();
});

test('notes that come late wait for the next visit, so that nothing moves away', async () => {
  const { screen } = await home({
    keys_reminder: () => new Promise((tell) => setTimeout(() => tell('no_code'), 900)),
  });
  const today = screen.getByRole('heading', { name: 'Today' });
  const at = today.element().getBoundingClientRect().top;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(today.element().getBoundingClientRect().top, 'the day stays where it was').toBe(at);
});
