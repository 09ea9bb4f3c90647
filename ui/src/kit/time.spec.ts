import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { belongTo } from '../i18n';
import MonthGrid from './MonthGrid.svelte';
import PersonPicker from './PersonPicker.svelte';
import Field from './Field.svelte';
import { toast, toasts } from './toasts.svelte';
import Toasts from './Toasts.svelte';

const entries = [
  { key: 'a', title: 'Welcome circle', from: '2026-11-20', to: '2026-11-20', time: '18:30', hue: 60 },
];

test('arrows walk the days, a day speaks what is on it, T goes to today, Enter opens', async () => {
  belongTo({ locale: 'en-GB', zone: 'UTC' });
  const onday = vi.fn();
  const screen = await render(MonthGrid, { day: '2026-11-12', today: '2026-11-22', entries, onday });
  (screen.container.querySelector('[role=gridcell][tabindex="0"]') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect
    .poll(() => document.activeElement?.querySelector('.vh')?.textContent)
    .toContain('20 November 2026: 18:30 Welcome circle');
  await userEvent.keyboard('{Home}');
  await expect
    .poll(() => document.activeElement?.querySelector('.vh')?.textContent)
    .toContain('16 November 2026');
  await userEvent.keyboard('{PageDown}');
  await expect
    .poll(() => document.activeElement?.querySelector('.vh')?.textContent)
    .toContain('16 December 2026');
  await userEvent.keyboard('t{Enter}');
  expect(onday, 'today is opened').toHaveBeenCalledWith('2026-11-22');
});

test('in a mirrored window the left arrow goes forward', async () => {
  document.documentElement.dir = 'rtl';
  try {
    const screen = await render(MonthGrid, { day: '2026-11-12', today: '2026-11-22', entries });
    (screen.container.querySelector('[role=gridcell][tabindex="0"]') as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect
      .poll(() => document.activeElement?.querySelector('.vh')?.textContent)
      .toContain('13 November 2026');
  } finally {
    document.documentElement.dir = '';
  }
});

test('a person is found, chosen by Enter, and taken away by Backspace', async () => {
  const onchange = vi.fn();
  const search = async (query: string) =>
    [
      { id: 'n', name: 'Noor Jansen' },
      { id: 't', name: 'Tove Eriksen' },
    ].filter((person) => person.name.toLowerCase().includes(query));
  const screen = await render(PersonPicker, { label: 'People', search, many: true, onchange });
  const box = screen.getByRole('combobox', { name: 'People' });
  await box.fill('tov');
  await expect
    .element(screen.getByRole('option', { name: 'Tove Eriksen' }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Remove Tove Eriksen' })).toBeVisible();
  await userEvent.keyboard('{Backspace}');
  expect(onchange.mock.calls.at(-1)?.[0], 'nobody is left').toEqual([]);
});

test('a refused value stays in the field beside its reason, and Esc brings back the saved one', async () => {
  const onsave = vi.fn(async () => {
    throw new Error('A name cannot be empty.');
  });
  const screen = await render(Field, { label: 'Name', value: 'Noor', onsave });
  const box = screen.getByRole('textbox', { name: 'Name' });
  await box.fill('');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('A name cannot be empty.')).toBeVisible();
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(box).toHaveValue('Noor');
});

test('a field saves by itself after a pause, once', async () => {
  const onsave = vi.fn(async () => undefined);
  const screen = await render(Field, { label: 'Name', value: 'Noor', onsave });
  await screen.getByRole('textbox', { name: 'Name' }).fill('Noor Jansen');
  await vi.waitFor(() => expect(onsave, 'what was typed last').toHaveBeenCalledWith('Noor Jansen'), {
    timeout: 2000,
  });
  await expect.element(screen.getByText('Saved')).toBeVisible();
  expect(onsave, 'and only once').toHaveBeenCalledTimes(1);
});

test('a message offers its action and waits while the pointer rests on it', async () => {
  const run = vi.fn();
  const screen = await render(Toasts, {});
  toast({ text: 'Task done', seconds: 0.4, action: { label: 'Undo', run } });
  await screen.getByText('Task done').hover();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await expect.element(screen.getByText('Task done')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  expect(run, 'the action ran').toHaveBeenCalledOnce();
  expect(toasts.items, 'and the message went').toEqual([]);
});
