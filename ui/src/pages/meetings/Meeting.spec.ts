import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { meeting } from '../../../test/time';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';
import { forget } from './timer.svelte';

beforeEach(() => {
  localStorage.clear();
  forget();
});

async function show(tab: string, answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = `#/meetings/m1?tab=${tab}`;
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welcome circle');
  await expect.element(screen.getByRole('tab', { selected: true })).toHaveTextContent(new RegExp(tab, 'i'));
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}
const person = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button.person')].find((one) =>
    one.querySelector('.name')?.textContent?.startsWith(name),
  );

test.each([
  ['prepare', 'light', 'ltr'],
  ['live', 'dark', 'rtl'],
  ['live', 'light', 'ltr'],
  ['after', 'light', 'ltr'],
])('the tab %s has no barrier in %s, %s', async (tab, theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  await show(tab);
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('a few letters and Enter check somebody in, and the box is ready for the next', async () => {
  const { screen, last } = await show('live');
  await userEvent.keyboard('/');
  const box = screen.getByRole('combobox', { name: 'Type a name' });
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard('zoe{Enter}');
  await expect
    .poll(() => last('attendance_mark'))
    .toEqual({ meeting_id: 'm1', person_id: 'p7', status: 'attended' });
  await expect.element(screen.getByText('4/9').first()).toBeVisible();
  await expect.element(box).toHaveValue('');
  await expect.element(box).toHaveFocus();
});

test('a name that nobody has walks in; a person who is not on the list is not made twice', async () => {
  const { last, backend } = await show('live', {
    people_pick: ({ query }: { query: string }) =>
      query.startsWith('Han') ? [{ id: 'p10', name: 'Hana Tanaka', detail: '' }] : [],
  });
  await userEvent.keyboard('/Kim Unknown{Enter}');
  await expect.poll(() => last('attendance_walk_in')).toEqual({ meeting_id: 'm1', name: 'Kim Unknown' });
  await userEvent.keyboard('Hana{Enter}');
  await expect.poll(() => last('attendance_walk_in')).toEqual({ meeting_id: 'm1', person_id: 'p10' });
  expect(backend.calls.filter((call) => call.name === 'attendance_walk_in').length, 'one each').toBe(2);
});

test('arrows walk the people and one letter marks them', async () => {
  const { last } = await show('live');
  await userEvent.keyboard('/{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toContain('Eleni Petrov');
  await userEvent.keyboard('e');
  await expect.poll(() => last('attendance_mark')).toMatchObject({ person_id: 'p2', status: 'excused' });
  await expect.poll(() => person('Eleni')?.textContent).toContain('excused');
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => last('attendance_mark')).toMatchObject({ person_id: 'p2', status: 'expected' });
  await userEvent.keyboard(' ');
  await expect.poll(() => last('attendance_mark')).toMatchObject({ person_id: 'p2', status: 'attended' });
  await userEvent.keyboard('{End}{Backspace}');
  await expect.poll(() => last('attendance_mark')).toMatchObject({ person_id: 'p8', status: null });
});

test('a refused mark is told and the list is put right', async () => {
  const { screen } = await show('live', {
    attendance_mark: () => {
      throw new HearthError('conflict', 'This meeting is closed.');
    },
  });
  await userEvent.keyboard('/eleni{Enter}');
  await expect.element(screen.getByText('This meeting is closed.')).toBeVisible();
  await expect.poll(() => person('Eleni')?.textContent).toContain('expected');
});

test('minutes save by themselves and a late answer never takes away what was typed since', async () => {
  let stored = '';
  const { screen, last } = await show('live', {
    meetings_show: () => {
      const view = meeting();
      const second = view.agenda[1];
      if (second) second.minutes = stored;
      return view;
    },
    agenda_change: ({ minutes }: { minutes: string }) => {
      stored = minutes;
      return { value: null, stale: ['meetings'] };
    },
  });
  await userEvent.keyboard('j');
  await userEvent.keyboard('i');
  const box = screen.getByRole('textbox', { name: 'Minutes of Newcomers' });
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard('- Two came');
  await expect.poll(() => last('agenda_change')).toEqual({ id: 'a2', minutes: '- Two came' });
  await userEvent.keyboard(' today');
  await expect.element(box).toHaveTextContent('Two came today');
});

test('a decision and an action are noted in one line each, for the item at hand', async () => {
  const { screen, last } = await show('live');
  await userEvent.keyboard('dBuy biscuits{Enter}');
  await expect
    .poll(() => last('decisions_add'))
    .toEqual({ meeting_id: 'm1', agenda_item_id: 'a1', text: 'Buy biscuits' });
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('n');
  await userEvent.keyboard('Write to the hall');
  await screen.getByRole('combobox', { name: 'Who' }).fill('tove');
  await expect.element(screen.getByRole('option', { name: /Tove/ })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('textbox', { name: 'Action' }).click();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => last('actions_add'))
    .toEqual({ meeting_id: 'm1', title: 'Write to the hall', person_id: 'p1' });
});

test('an agenda item is added, moved by Alt and an arrow, and given minutes in place', async () => {
  const { screen, last } = await show('prepare');
  await screen.getByRole('textbox', { name: 'New item' }).fill('Any other business');
  await screen.getByRole('spinbutton', { name: 'Minutes' }).fill('10');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => last('agenda_add'))
    .toEqual({ meeting_id: 'm1', title: 'Any other business', planned: 10 });
  (screen.getByRole('button', { name: 'Item: Hello. Edit' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => last('agenda_change')).toEqual({ id: 'a1', position: 2.5 });
  await screen.getByRole('button', { name: 'Minutes: 30 min. Edit' }).click();
  await userEvent.keyboard('45{Enter}');
  await expect.poll(() => last('agenda_change')).toEqual({ id: 'a3', planned: 45 });
});

test('only what was changed is sent, with the meetings of the series that are meant', async () => {
  const { screen, last } = await show('prepare');
  await userEvent.keyboard('e');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('textbox', { name: 'Place' }).fill('Garden house');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('Change which meetings? Welcome circle')).toBeVisible();
  await expectAccessible(document.querySelectorAll('dialog[open]')[1] ?? document.body);
  await screen.getByRole('button', { name: /This and later/ }).click();
  await expect
    .poll(() => last('meetings_change'))
    .toEqual({ id: 'm1', place: 'Garden house', scope: 'later' });
});

test('closing books the hours and says how many', async () => {
  let status: 'planned' | 'held' = 'planned';
  const { screen, last } = await show('after', {
    meetings_show: () => ({ ...meeting(), status }),
    meetings_close: () => {
      status = 'held';
      return { value: { hours: 270, people: 3, absent: 4 }, stale: ['meetings'] };
    },
  });
  await screen.getByRole('button', { name: 'Close the meeting' }).click();
  await expect.poll(() => last('meetings_close')).toEqual({ id: 'm1', absent_rest: true });
  await expect.element(screen.getByText(/4 hrs? 30 min/i)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Reopen the meeting' })).toBeVisible();
});

test('a proposed role is accepted with one key, chosen otherwise or refused for good', async () => {
  const { screen, last } = await show('prepare');
  await expect.element(screen.getByText('longest ago: 2 Sept 2026')).toBeVisible();
  await screen.getByRole('button', { name: 'Eleni Petrov takes on: Scheduler' }).click();
  await expect
    .poll(() => last('roles_set'))
    .toEqual({ meeting_id: 'm1', role: 'Scheduler', person_id: 'p2' });
  await screen.getByRole('button', { name: 'Choose for: Scheduler' }).click();
  await screen.getByRole('menuitem', { name: 'Amara Adeyemi · last 14 Oct 2026' }).click();
  await expect
    .poll(() => last('roles_set'))
    .toEqual({ meeting_id: 'm1', role: 'Scheduler', person_id: 'p3' });
  await screen.getByRole('button', { name: 'Choose for: Scheduler' }).click();
  await screen.getByRole('menuitem', { name: 'Eleni Petrov would rather not: Scheduler' }).click();
  await expect
    .poll(() => last('roles_refuse'))
    .toEqual({ person_id: 'p2', role: 'Scheduler', refuses: true });
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('r');
  await expect.poll(() => last('roles_fill')).toEqual({ meeting_id: 'm1', meetings: 1 });
});

test('what was left open last time goes onto the agenda, and a template fills it', async () => {
  const { screen, last } = await show('prepare');
  await screen.getByRole('button', { name: 'Put Storage room on the agenda' }).click();
  await expect
    .poll(() => last('agenda_put'))
    .toEqual({ meeting_id: 'm1', items: [{ title: 'Storage room', planned: 15, person_id: 'p1' }] });
  await screen.getByRole('button', { name: 'Fill in…' }).click();
  await screen.getByRole('menuitem', { name: 'Template: looking back' }).click();
  await expect
    .poll(() => (last('agenda_put') as { items: unknown[] }).items[1])
    .toEqual({
      title: 'What went well',
      planned: 15,
    });
});

test('the minutes go to everybody as a draft, without those who are not to be contacted', async () => {
  const { backend, screen } = await show('after');
  const opened: string[] = [];
  backend.openUrl = async (url: string) => void opened.push(url);
  await screen.getByRole('button', { name: 'Send' }).first().click();
  await expect.poll(() => opened.length).toBe(1);
  const link = decodeURIComponent(opened[0] ?? '');
  expect(link, 'addresses stay hidden from one another').toContain('mailto:?bcc=');
  expect(link, 'neither who has no address nor who does not want to be contacted').not.toMatch(/p[24]@/u);
  await expect.element(screen.getByText('Person p2 has no e-mail address here.')).toBeVisible();
  await expect.element(screen.getByText(/Person p4 does not want to be contacted/u)).toBeVisible();
});

test('the clock goes on after a restart in the middle of a meeting', async () => {
  localStorage.setItem(
    'hearth-clock-m1',
    JSON.stringify({ spent: { a2: 1190 }, item: 'a2', since: Date.now() - 30_000 }),
  );
  forget();
  const { screen } = await show('live');
  await expect
    .element(screen.getByRole('button', { name: /Newcomers/u }).first())
    .toHaveAttribute('aria-current', 'step');
  await expect.element(screen.getByText('The time for Newcomers is up.').first()).toBeVisible();
  await userEvent.keyboard('p');
  await expect.poll(() => JSON.parse(localStorage.getItem('hearth-clock-m1') ?? '{}').since).toBeNull();
  forget();
});
