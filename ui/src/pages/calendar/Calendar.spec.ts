import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { TODAY } from '../../../test/today';
import { dayFrom } from '../../../test/work';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(answers: Parameters<typeof fakeBackend>[0] = {}, hash = '#/calendar?view=month') {
  location.hash = hash;
  // The window that is made now begins at the new address.
  await new Promise((resolve) => setTimeout(resolve));
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect
    .element(screen.getByRole('grid').or(screen.getByRole('region', { name: 'Agenda' })))
    .toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test.each([
  ['light', 'ltr', '#/calendar'],
  ['dark', 'rtl', '#/calendar?view=agenda'],
  ['light', 'rtl', '#/calendar?view=week'],
])('the page has no barrier in %s, %s at %s', async (theme, dir, hash) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await show({}, hash);
  await expect.element(screen.getByText('Ring the hall').first()).toBeVisible();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('M, W and A change the view, and the agenda asks for what comes', async () => {
  const { screen, last } = await show();
  const month = last('calendar_page') as { from: string; to: string };
  expect((Date.parse(month.to) - Date.parse(month.from)) / 86_400_000, 'six weeks are asked for').toBe(42);
  await userEvent.keyboard('a');
  await expect.element(screen.getByRole('region', { name: 'Agenda' })).toBeVisible();
  await expect.poll(() => (last('calendar_page') as { from: string }).from).toBe(TODAY);
  await userEvent.keyboard('w');
  await expect.element(screen.getByRole('row', { name: 'by the hour' })).toBeVisible();
  const week = last('calendar_page') as { from: string; to: string };
  expect((Date.parse(week.to) - Date.parse(week.from)) / 86_400_000, 'a week is asked for').toBe(7);
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => (last('calendar_page') as { from: string }).from).toBe(week.to);
  await userEvent.keyboard('m');
  await expect.element(screen.getByRole('row', { name: 'by the hour' })).not.toBeInTheDocument();
});

const part = (key: string): HTMLElement =>
  document.querySelector(`.week-grid [data-entry="${key}"]`) as unknown as HTMLElement;

test('keys that move a meeting are one change, and one of a series is asked about', async () => {
  const { screen, last, backend } = await show({}, '#/calendar?view=week');
  await expect.poll(() => part('w0')).toBeTruthy();
  part('w0').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await expect.element(screen.getByText('Move which meetings? Welcome circle')).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: /This and later/ }).click();
  await expect
    .poll(() => last('meetings_change'))
    .toEqual({ id: 'm1', start_wall: `${TODAY}T17:30`, zone: 'Europe/Amsterdam', scope: 'later' });
  expect(backend.calls.filter((call) => call.name === 'meetings_change').length, 'told once').toBe(1);
});

test('giving the question up puts the meeting back where it was', async () => {
  const { screen, last } = await show({}, '#/calendar?view=week');
  await expect.poll(() => part('w0')).toBeTruthy();
  const before = part('w0').textContent;
  part('w0').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  // Painted at once.
  await expect.poll(() => part('w0').textContent).not.toBe(before);
  await expect.element(screen.getByText('Move which meetings? Welcome circle')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => part('w0').textContent).toBe(before);
  expect(last('meetings_change'), 'nothing was told').toBeUndefined();
});

test('the context menu reschedules with what stands against it, and opens, and cancels', async () => {
  const { screen, last } = await show(
    {
      clashes_meeting: () => [
        { person_id: 'p0', name: 'Noor', reason: 'meeting', text: 'Noor has Choir then.' },
      ],
    },
    '#/calendar?view=week',
  );
  await expect.poll(() => part('w0')).toBeTruthy();
  part('w0').focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await screen.getByRole('menuitem', { name: /Reschedule/ }).click();
  await expect.element(screen.getByText('Noor has Choir then.')).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('spinbutton', { name: 'Length in minutes' }).fill('120');
  await screen.getByRole('button', { name: 'Reschedule', exact: true }).click();
  await screen.getByRole('button', { name: /This one/ }).click();
  await expect.poll(() => last('meetings_change')).toEqual({ id: 'm1', minutes: 120 });
  part('w0').focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await screen.getByRole('menuitem', { name: 'Cancel…' }).click();
  await screen.getByRole('button', { name: /^All/ }).click();
  await expect.poll(() => last('meetings_cancel')).toEqual({ id: 'm1', scope: 'all' });
});

test('in the list of the day Alt and arrows move, and the day goes along', async () => {
  const { last } = await show();
  const listed = (): HTMLElement =>
    document.querySelector('aside [data-entry="w0"]') as unknown as HTMLElement;
  await expect.poll(listed).toBeTruthy();
  listed().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  const tomorrow = dayFrom(1);
  await expect.poll(() => location.hash).toContain(`day=${tomorrow}`);
  await expect.poll(() => document.activeElement?.getAttribute('data-entry')).toBe('w0');
  await expect.poll(() => document.querySelector('dialog[open]')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => (last('meetings_change') as { start_wall?: string } | undefined)?.start_wall)
    .toBe(`${tomorrow}T17:00`);
});

test('a drag over the month takes a meeting to another day, and says what stands against a time', async () => {
  const { last } = await show(
    { clashes_window: () => [{ meeting_id: 'm1', texts: ['Noor has Choir then.', 'Tove is on a break.'] }] },
    '#/calendar?view=month',
  );
  const bar = (): HTMLElement =>
    [...document.querySelectorAll<HTMLElement>('.bar.movable')].find((one) =>
      one.textContent?.includes('Welcome circle'),
    ) as HTMLElement;
  await expect.poll(bar).toBeTruthy();
  const tooltip = (): string => {
    bar().dispatchEvent(new PointerEvent('pointerenter'));
    return bar().title;
  };
  await expect.poll(tooltip).toContain('Noor has Choir then. And one more.');
  const rows = [...document.querySelectorAll<HTMLElement>('.days')];
  const row = rows.findIndex((one) => one.contains(bar()));
  const target = (rows[row + 1] as HTMLElement).querySelectorAll<HTMLElement>('[data-day]')[2] as HTMLElement;
  const day = target.dataset['day'];
  const from = bar().getBoundingClientRect();
  const to = target.getBoundingClientRect();
  const fire = (type: string, on: EventTarget, x: number, y: number) =>
    on.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, button: 0, pointerType: 'mouse', bubbles: true }),
    );
  fire('pointerdown', bar(), from.left + 4, from.top + 4);
  fire('pointermove', window, from.left + 30, from.top + 30);
  fire('pointermove', window, to.left + 10, to.top + 10);
  fire('pointerup', window, to.left + 10, to.top + 10);
  await expect.poll(() => document.querySelector('dialog[open]')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => (last('meetings_change') as { start_wall?: string } | undefined)?.start_wall?.slice(0, 10))
    .toBe(day);
});

test('the calendar remembers how it was looked at, and the address wins', async () => {
  await show({}, '#/calendar?view=agenda');
  await expect.poll(() => localStorage.getItem('hearth.calendar')).toContain('agenda');
  location.hash = '#/calendar';
  await expect.poll(() => location.hash).toContain('view=agenda');
  location.hash = '#/calendar?view=week';
  await expect.poll(() => document.querySelector('.week-grid')).toBeTruthy();
});

test('Enter on a day goes to its list, Esc back to the grid', async () => {
  const { screen } = await show();
  (document.querySelector('[role=gridcell][tabindex="0"]') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toContain('Hall: council');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('gridcell');
  await expect.element(screen.getByRole('grid')).toBeVisible();
});

test('an event tells its own zone, warns of an unknown one, and is adopted as a meeting of an effort', async () => {
  const { screen, last } = await show({}, '#/calendar?view=agenda');
  await screen.getByRole('button', { name: /Yoga/ }).click();
  await expect.element(screen.getByText(/Mars Standard Time is not known/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('button', { name: /council of the quarter/ }).click();
  await expect
    .element(screen.getByText(/^0[89]:00 – 1[01]:00 in its own time zone, America\/New_York$/))
    .toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('combobox', { name: 'As a meeting of' }).selectOptions('Garden');
  await screen.getByRole('button', { name: 'Adopt as a meeting' }).click();
  await expect
    .poll(() => last('events_adopt'))
    .toEqual({
      calendar_id: 'cal1',
      uid: 'u1@hall',
      recurrence_id: null,
      effort_id: 'e0',
    });
  await expect
    .element(screen.getByRole('link', { name: 'Open the meeting' }))
    .toHaveAttribute('href', '#/meetings/m1');
});

test('a calendar tells its age, its failure and what waits for a decision; a new one is synced at once', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Calendars', exact: true }).first().click();
  await expect.element(screen.getByText(/synced 3 hours ago/)).toBeVisible();
  await expect.element(screen.getByText(/does not answer/).last()).toBeVisible();
  await expect.element(screen.getByText(/Shown is the good copy from/)).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: 'Remove them here too' }).click();
  await expect.poll(() => last('calendars_sync')).toEqual({ id: 'cal1', accept_removals: true });
});

test('a refused address stays in its field beside the reason', async () => {
  const { screen } = await show({
    calendars_add: () => {
      throw new HearthError('invalid', 'This address is not one of a calendar.', 'address');
    },
  });
  await screen.getByRole('button', { name: 'Calendars', exact: true }).first().click();
  await screen.getByRole('button', { name: 'Add a calendar' }).last().click();
  await screen.getByRole('textbox', { name: 'Address or file' }).fill('example');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('This address is not one of a calendar.')).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Address or file' })).toHaveValue('example');
});

test('a meeting is planned for the chosen day; a clash is told and blocks nothing', async () => {
  const { screen, last } = await show(
    {
      meetings_plan: () => ({
        id: 'm1',
        meetings: 6,
        clashes: [{ person_id: 'p0', name: 'Noor', text: 'Noor has Kitchen crew then.' }],
      }),
    },
    '#/calendar?day=2026-11-25&effort=e0',
  );
  await userEvent.keyboard('n');
  await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Give the meeting a title.')).toBeVisible();
  await screen.getByRole('textbox', { name: 'Title' }).fill('Winter planning');
  await screen
    .getByRole('combobox', { name: 'Repeats' })
    .selectOptions('Every month on the fourth Wednesday');
  await screen.getByRole('spinbutton', { name: 'How many times' }).fill('6');
  await screen.getByRole('textbox', { name: 'Agenda' }).fill('Hello 5\nBudget 30');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => last('meetings_plan'))
    .toEqual({
      title: 'Winter planning',
      start_wall: '2026-11-25T18:30',
      minutes: 90,
      effort_id: 'e0',
      expect_members: true,
      rrule: 'FREQ=MONTHLY;BYDAY=4WE;COUNT=6',
      agenda: [
        { title: 'Hello', planned: 5 },
        { title: 'Budget', planned: 30 },
      ],
    });
  await expect.element(screen.getByText('Noor has Kitchen crew then.')).toBeVisible();
  await screen.getByRole('button', { name: 'Open the meeting' }).click();
  await expect.poll(() => location.hash).toBe('#/meetings/m1');
});

test('who cannot come is told while a meeting is planned, and not a second time', async () => {
  const clash = { person_id: 'p0', name: 'Noor', text: 'Noor has Kitchen crew then.' };
  const { screen, last } = await show(
    {
      clashes_meeting: () => [clash],
      meetings_plan: () => ({ id: 'm1', meetings: 1, clashes: [clash] }),
    },
    '#/calendar?day=2026-11-25&effort=e0',
  );
  await userEvent.keyboard('n');
  await screen.getByRole('textbox', { name: 'Title' }).fill('Winter planning');
  await expect.element(screen.getByText('Noor has Kitchen crew then.')).toBeVisible();
  expect(last('clashes_meeting'), 'the time and the members are asked about').toEqual({
    start_wall: '2026-11-25T18:30',
    minutes: 90,
    effort_id: 'e0',
  });
  expect(last('meetings_plan'), 'nothing is planned yet').toBeUndefined();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => last('meetings_plan')).toMatchObject({ title: 'Winter planning' });
  await expect
    .poll(() => document.querySelector('dialog[open]'), { message: 'known clashes need no word' })
    .toBeNull();
});

test('a task with a time moves by the same keys, with its own command', async () => {
  const { screen, last } = await show({}, '#/calendar?view=week');
  await expect.poll(() => part('t1')).toBeTruthy();
  part('t1').focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => last('tasks_reschedule')).toMatchObject({ id: 't1', zone: 'Europe/Amsterdam' });
  expect(last('meetings_change'), 'no meeting was touched').toBeUndefined();
  part('t1').focus();
  await userEvent.keyboard('d');
  await expect.element(screen.getByText('Noor has Choir then.')).toBeVisible();
  await screen.getByRole('spinbutton', { name: 'Length in minutes' }).fill('90');
  await screen.getByRole('button', { name: 'Reschedule', exact: true }).click();
  await expect.poll(() => last('tasks_reschedule')).toMatchObject({ id: 't1', minutes: 90 });
});

test('what is due is shown where it is wished for, and has only a day to move to', async () => {
  const { screen, last } = await show({}, '#/calendar?view=agenda');
  expect(last('calendar_page')).not.toHaveProperty('due');
  await userEvent.keyboard('u');
  await expect.poll(() => last('calendar_page')).toMatchObject({ due: true });
  await expect.element(screen.getByRole('checkbox', { name: 'Due tasks' })).toBeChecked();
  await screen.getByRole('button', { name: /Send the letter/ }).click({ button: 'right' });
  await screen.getByRole('menuitem', { name: /Reschedule/ }).click();
  await expect.element(screen.getByRole('textbox', { name: /^Day/ })).toBeVisible();
  await expect.element(screen.getByRole('spinbutton')).not.toBeInTheDocument();
  await screen.getByRole('textbox', { name: /^Day/ }).fill('2031-03-05');
  await screen.getByRole('button', { name: 'Reschedule', exact: true }).click();
  await expect.poll(() => last('tasks_reschedule')).toEqual({ id: 'd1', due_on: '2031-03-05' });
});
