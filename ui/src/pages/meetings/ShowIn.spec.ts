import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { calendars } from '../../../test/time';
import type { CalendarRow } from '../../api';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

const feed = calendars[0] as CalendarRow;
const onServer: CalendarRow = { ...feed, id: 'cal9', name: 'Team', kind: 'caldav', writable: true };
const readOnly: CalendarRow = { ...onServer, id: 'cal8', name: 'Town', writable: false };

async function choose(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/meetings/m1';
  await new Promise((resolve) => setTimeout(resolve));
  const backend = fakeBackend({
    calendars_list: () => [feed, readOnly, onServer],
    meetings_show_in: () => null,
    ...answers,
  });
  await connect(backend);
  const screen = await render(App, {});
  await screen.getByRole('button', { name: 'More', exact: true }).click();
  await screen.getByRole('menuitem', { name: /Show in a calendar on a server/ }).click();
  const dialog = screen.getByRole('dialog', { name: /in a calendar on a server$/ });
  await expect.element(dialog).toBeVisible();
  return {
    backend,
    dialog,
    last: () => backend.calls.filter((call) => call.name === 'meetings_show_in').at(-1)?.args,
  };
}

test('only calendars that can be changed from here are offered, and the whole series goes there unless one meeting is meant', async () => {
  const { dialog, last } = await choose();
  const list = dialog.getByRole('combobox', { name: 'Calendar' });
  await expect.element(list).toBeVisible();
  expect([...list.element().querySelectorAll('option')].map((one) => one.textContent?.trim())).toEqual([
    'In none',
    'Team',
  ]);
  await expectAccessible(dialog.element());
  await list.selectOptions('Team');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(last).toEqual({ id: 'm1', calendar_id: 'cal9', series: true });
  await expect.element(dialog).not.toBeInTheDocument();
});

test('one meeting of a series can stand there alone', async () => {
  const { dialog, last } = await choose();
  await dialog.getByRole('combobox', { name: 'Calendar' }).selectOptions('Team');
  await dialog.getByText('This meeting', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(last).toEqual({ id: 'm1', calendar_id: 'cal9', series: false });
});

test('without a server the dialog says where to add one, and a refusal keeps it open', async () => {
  const { dialog } = await choose({
    calendars_list: () => [feed, readOnly],
    meetings_show_in: () => {
      throw new HearthError('invalid', 'That calendar is gone.', 'calendar_id');
    },
  });
  await expect.element(dialog.getByText(/Add one first/)).toBeVisible();
  await expect.element(dialog.getByRole('link')).toHaveAttribute('href', expect.stringContaining('calendar'));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.element(dialog.getByText('That calendar is gone.')).toBeVisible();
});
