import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { calendars } from '../../../test/time';
import { connect } from '../../api/backend';
import CalendarCard from './CalendarCard.svelte';

const [feed] = calendars;
if (!feed) throw new Error('there is a calendar to show');
const account = {
  id: 'a1',
  host: 'cloud.example.org',
  user_name: 'tove',
  calendars: 1,
  password: 'missing' as const,
};
const conflict = {
  id: 'x1',
  calendar_id: 'cal9',
  calendar: 'Garden',
  uid: 'u1',
  title: 'Digging',
  noticed_at: '2026-11-22T08:00:00Z',
  differences: [
    { property: 'SUMMARY', recurrence_id: null, ours: 'Digging', theirs: 'Digging and planting' },
  ],
};

async function show(more: object) {
  const backend = fakeBackend({
    calendar_conflict_settle: () => null,
    calendar_accounts_sign_in: () => null,
  });
  await connect(backend);
  const calendar = { ...feed, id: 'cal9', kind: 'caldav' as const, account_id: 'a1', writable: true };
  const screen = await render(CalendarCard, {
    calendar: calendar as never,
    busy: false,
    onsync: () => undefined,
    ...more,
  });
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test('both versions of a conflict stand beside each other, and one is chosen', async () => {
  const { screen, last } = await show({ conflicts: [conflict] });
  await expect.element(screen.getByRole('cell', { name: 'Digging and planting' })).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Keep both as two events' }).click();
  await expect.poll(() => last('calendar_conflict_settle')).toEqual({ id: 'x1', keep: 'both' });
});

test('what waits to be sent is named with the reason', async () => {
  const edit = {
    calendar_id: 'cal9',
    calendar: 'Garden',
    uid: 'u2',
    title: 'Harvest',
    change: 'changed',
    tried_at: null,
  };
  const { screen } = await show({ queue: [{ ...edit, failure: 'The server did not answer.' }] });
  await screen.getByText('1 change waits to be sent').click();
  await expect.element(screen.getByText('The server did not answer.')).toBeVisible();
  await expectAccessible();
});

test('a password that is not on this computer is asked for where it is missed', async () => {
  const { screen, last } = await show({ account });
  await screen.getByLabelText('Password').fill('app-password');
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => last('calendar_accounts_sign_in')).toEqual({ id: 'a1', password: 'app-password' });
});

test('a calendar that takes tasks is told whose, and gives its own away', async () => {
  const backend = fakeBackend({
    calendars_carry: () => null,
    todos_adopt: () => ({ tasks: 1 }),
    efforts_list: () => [{ id: 'e1', name: 'Hall' }],
    calendar_todos: () => [{ uid: 't1', title: 'Buy soap', due_on: '2026-12-04', stand: 'open' }],
  });
  await connect(backend);
  const calendar = {
    ...feed,
    id: 'cal9',
    kind: 'caldav' as const,
    account_id: 'a1',
    writable: true,
    takes_tasks: true,
    todos: 1,
  };
  const screen = await render(CalendarCard, {
    calendar: calendar as never,
    busy: false,
    onsync: () => undefined,
  });
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  await screen.getByLabelText('Tasks in this calendar').selectOptions('Tasks of Hall');
  await expect
    .poll(() => last('calendars_carry'))
    .toEqual({ calendar_id: 'cal9', scope: 'effort', effort_id: 'e1' });
  await screen.getByText('1 task there is not here yet').click();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Take over Buy soap' }).click();
  await expect.poll(() => last('todos_adopt')).toEqual({ calendar_id: 'cal9', uids: ['t1'] });
});

test('a rule that adopts events is shown, and can be taken back', async () => {
  const backend = fakeBackend({ adoption_rules_remove: () => null });
  await connect(backend);
  const rule = { id: 'r1', calendar_id: 'cal9', contains: 'choir', effort_id: null, effort: null };
  const calendar = { ...feed, id: 'cal9' };
  const screen = await render(CalendarCard, {
    calendar: calendar as never,
    rules: [rule],
    busy: false,
    onsync: () => undefined,
  });
  await expect.element(screen.getByText('Events called “choir” become meetings.')).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Adopt what is called choir no longer' }).click();
  await expect.poll(() => backend.calls.at(-1)?.args).toEqual({ id: 'r1' });
});
