import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { work } from '../../../test/work';
import { connect } from '../../api/backend';
import App from '../../app/App.svelte';
import { toasts, close } from '../../kit/toasts.svelte';

beforeEach(() => {
  localStorage.clear();
  for (const item of toasts.items) close(item.key);
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

async function tasks(hash = '#/tasks', more: Parameters<typeof fakeBackend>[0] = {}) {
  if (location.hash !== hash) {
    const arrived = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await arrived;
  }
  const backend = fakeBackend({ ...work(), ...more });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1, name: /Tasks/ })).toBeVisible();
  await expect.element(screen.getByText('Ring the hall about the key').first()).toBeVisible();
  const calls = (name: string) => backend.calls.filter((call) => call.name === name).map((call) => call.args);
  return { screen, calls };
}
const card = (screen: Awaited<ReturnType<typeof tasks>>['screen'], name: RegExp) =>
  screen.getByRole('button', { name });

test.each([
  ['board', '#/tasks', 'light', 'ltr'],
  ['board', '#/tasks', 'dark', 'rtl'],
  ['list', '#/tasks?view=list', 'dark', 'ltr'],
  ['people', '#/tasks?view=people', 'light', 'ltr'],
  ['sheet', '#/tasks/t1', 'light', 'ltr'],
  ['sheet', '#/tasks/t1', 'dark', 'rtl'],
])('the %s has no barrier (%s, %s, %s)', async (_, hash, theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await tasks(hash);
  if (hash.includes('/t1'))
    await expect.element(screen.getByText('Ask about Saturday').first()).toBeVisible();
  await expectAccessible();
});

test('Alt with an arrow moves a card between its new neighbours', async () => {
  const { screen, calls } = await tasks();
  (card(screen, /Ring the hall/).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => calls('tasks_move')).toHaveLength(1);
  const moved = calls('tasks_move')[0] as { position: number };
  expect(moved.position, 'after the second card').toBeGreaterThan(2);
  expect(moved.position, 'before the third').toBeLessThan(3);
});

test('a card moved to Done is finished, not only moved', async () => {
  const { screen, calls } = await tasks();
  (card(screen, /Draft the newsletter/).element() as HTMLElement).focus();
  await userEvent.keyboard('m');
  await screen.getByRole('menuitem', { name: 'Move to Done lately' }).click();
  await expect.poll(() => calls('tasks_done')).toEqual([{ id: 't5' }]);
  expect(calls('tasks_move'), 'done settles the promises too').toEqual([]);
});

test('Space looks without leaving the card, Enter opens, Esc returns to it', async () => {
  const { screen } = await tasks();
  const ring = card(screen, /Ring the hall.*Garden/);
  (ring.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  const sheet = screen.getByRole('complementary', { name: 'Ring the hall about the key' });
  await expect.element(sheet).toBeVisible();
  await expect.element(ring).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(sheet).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(ring).toHaveFocus();
});

test('A asks somebody, and a clash is told with its reason', async () => {
  const { screen, calls } = await tasks();
  (card(screen, /Ring the hall/).element() as HTMLElement).focus();
  await userEvent.keyboard('a');
  const who = screen.getByRole('combobox', { name: 'Ask someone' });
  await expect.element(who).toHaveFocus();
  // In one go: Enter is pressed before the search has answered the whole name.
  await userEvent.keyboard('hana{Enter}');
  await expect.element(screen.getByText(/is at Kitchen crew then/).first()).toBeVisible();
  expect(calls('commitments_ask'), 'asked, not refused').toEqual([{ task_id: 't1', person_id: 'p9' }]);
});

test('S offers the statuses for the card that has the focus', async () => {
  const { screen, calls } = await tasks();
  (card(screen, /Approve the minutes/).element() as HTMLElement).focus();
  await userEvent.keyboard('s');
  await screen.getByRole('menuitemcheckbox', { name: 'Waiting' }).click();
  await expect.poll(() => calls('tasks_move')).toEqual([{ id: 't2', status: 'waiting' }]);
});

test('a decline takes its reason along', async () => {
  const { screen, calls } = await tasks('#/tasks/t1');
  await screen.getByRole('button', { name: 'Decline…' }).click();
  await screen.getByRole('textbox', { name: 'Reason' }).fill('Away');
  await screen.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect.poll(() => calls('commitments_decline')).toEqual([{ id: 'c2', reason: 'Away' }]);
});

test('done offers to book the estimate for those who promised', async () => {
  const { screen, calls } = await tasks('#/tasks/t1');
  await screen.getByRole('button', { name: 'Done', exact: true }).click();
  await expect.element(screen.getByText('Book time for Noor Jansen?', { exact: false })).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: /Done, book 1 hr 30 min/ }).click();
  await expect.poll(() => calls('tasks_done')).toEqual([{ id: 't1', minutes: 90 }]);
});

test('a new task takes its effort from the filter and its lines as a checklist', async () => {
  const { screen, calls } = await tasks('#/tasks?effort=e0');
  await userEvent.keyboard('n');
  await screen.getByRole('textbox', { name: 'What is to be done' }).fill('Sharpen the spades');
  await screen.getByRole('textbox', { name: 'Checklist' }).fill('Find them\n\nOil them');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: 'Add task' }).click();
  await expect
    .poll(() => calls('tasks_add'))
    .toEqual([
      { title: 'Sharpen the spades', effort_id: 'e0', places: 1, checklist: ['Find them', 'Oil them'] },
    ]);
});

test('a new task without a title says so and is not sent', async () => {
  const { screen, calls } = await tasks();
  await screen.getByRole('button', { name: 'New task' }).click();
  await screen.getByRole('button', { name: 'Add task' }).click();
  await expect.element(screen.getByText('Say what is to be done, in a few words.')).toBeVisible();
  expect(calls('tasks_add'), 'nothing was sent').toEqual([]);
});

test('the list chooses with X and moves the chosen together', async () => {
  const { screen, calls } = await tasks('#/tasks?view=list');
  const grid = screen.getByRole('grid', { name: 'Tasks' });
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('xjx');
  await screen.getByRole('button', { name: 'Move to…' }).click();
  await screen.getByRole('menuitem', { name: 'Waiting' }).click();
  await expect
    .poll(() => calls('tasks_move_many'))
    .toMatchObject([{ ids: [expect.any(String), expect.any(String)], status: 'waiting' }]);
});

test('the chosen get an effort, a day or a person as one step', async () => {
  const { screen, calls } = await tasks('#/tasks?view=list');
  (screen.getByRole('grid', { name: 'Tasks' }).element() as HTMLElement).focus();
  await userEvent.keyboard('xjx');
  const chosen = screen.getByRole('group', { name: /2/u }).first();
  await chosen.getByRole('button', { name: 'Due' }).click();
  await screen.getByRole('menuitem', { name: 'No due date' }).click();
  await expect
    .poll(() => calls('tasks_change_many'))
    .toMatchObject([{ ids: [expect.any(String), expect.any(String)], due_on: null }]);
});

test('at 400 px the filters wait behind one button that says how many are set', async () => {
  await page.viewport(400, 800);
  try {
    const { screen } = await tasks('#/tasks?due=week');
    const effort = screen.getByRole('combobox', { name: 'Effort' });
    await expect.element(effort).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Filters (1)' }).click();
    await expect.element(effort).toBeVisible();
    await expectAccessible();
  } finally {
    await page.viewport(1280, 800);
  }
});

test('L offers the efforts for the card that has the focus', async () => {
  const { screen, calls } = await tasks();
  (card(screen, /Ring the hall/).element() as HTMLElement).focus();
  await userEvent.keyboard('l');
  await screen.getByRole('menuitemcheckbox', { name: 'Kitchen' }).click();
  await expect.poll(() => calls('tasks_change')).toMatchObject([{ field: 'effort_id', value: 'e1' }]);
});

test('L works on the row of the list as well', async () => {
  const { screen } = await tasks('#/tasks?view=list');
  (screen.getByRole('grid', { name: 'Tasks' }).element() as HTMLElement).focus();
  await userEvent.keyboard('l');
  await expect.element(screen.getByRole('menu', { name: /^Effort of/u })).toBeVisible();
});

test('a column over its limit says so, and its menu changes the limit', async () => {
  const { screen, calls } = await tasks('#/tasks', {
    settings_show: () => ({ task_limits: { 'to do': 1 } }),
  });
  await expect.element(screen.getByRole('heading', { name: /more than intended/u })).toBeVisible();
  await screen.getByRole('button', { name: 'More for To do' }).click();
  await screen.getByRole('menuitem', { name: 'Limit how many…' }).click();
  const most = screen.getByRole('spinbutton', { name: 'At most' });
  await most.fill('0');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('A number from 1 to 999, or nothing.')).toBeVisible();
  await most.fill('5');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => calls('settings_set')).toEqual([{ id: 'task_limits', value: { 'to do': 5 } }]);
});
