import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import { backend as door, connect } from '../api/backend';
import { act } from '../api/live.svelte';
import App from './App.svelte';
import { available, keysOf } from './commands.svelte';
import { t } from '../i18n';

beforeEach(() => {
  location.hash = '#/nowhere';
  localStorage.clear();
});
async function shell(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('navigation')).toBeVisible();
  return { backend, screen };
}

test('the frame has no barrier, and an unknown address says so', async () => {
  const { screen } = await shell();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('nothing at this address');
  await expect.element(screen.getByText('Riverside Commons').first()).toBeVisible();
  await expectAccessible();
});

test('Ctrl+K finds a command by a few letters and runs it', async () => {
  const { screen } = await shell();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('combobox').fill('dark');
  await expect
    .element(screen.getByRole('option', { name: 'Dark theme' }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
  delete document.documentElement.dataset['theme'];
});

test('the palette keeps keyboard and pointer to itself, and gives the focus back', async () => {
  const { screen } = await shell();
  const before = document.querySelector<HTMLElement>('nav a[href]');
  before?.focus();
  const opened = async () => {
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(screen.getByRole('combobox')).toHaveFocus();
  };
  const closed = async () => {
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    expect(document.activeElement, 'the focus is where it was').toBe(before);
  };
  const dialog = () => document.querySelector('dialog[open]');
  await opened();
  expect(dialog()?.getAttribute('aria-modal'), 'nothing else is read out').toBe('true');
  for (const keys of ['{Tab}', '{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}']) {
    await userEvent.keyboard(keys);
    expect(dialog()?.contains(document.activeElement), `${keys} stays inside`).toBe(true);
  }
  before?.focus();
  await expect
    .poll(() => dialog()?.contains(document.activeElement), { message: 'nothing behind takes it' })
    .toBe(true);
  await userEvent.keyboard('{Escape}');
  await closed();
  await opened();
  await userEvent.click(document.body, { position: { x: 8, y: 300 } });
  await closed();
  await opened();
  await userEvent.keyboard('{Control>}k{/Control}');
  await closed();
});

test('what is typed into the palette stays when the page under it comes to offer more', async () => {
  const { screen } = await shell();
  await userEvent.keyboard('{Control>}k{/Control}');
  await screen.getByRole('combobox').fill('dark');
  location.hash = '#/efforts';
  const ids = (): string[] => available().map(({ id }) => id);
  await expect.poll(ids, { message: 'the page has commands of its own' }).toContain('efforts-new');
  await expect.element(screen.getByRole('combobox').first()).toHaveValue('dark');
});

test('Ctrl+K finds a person through the core', async () => {
  const { screen, backend } = await shell();
  await userEvent.keyboard('{Control>}k{/Control}');
  await screen.getByRole('combobox').fill('noor');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe('#/people/p0');
  expect(backend.calls, 'the search went to the core').toContainEqual({
    name: 'search',
    args: { query: 'noor', limit: 8 },
  });
});

test('a past day is shown until one goes back, and every question is asked as of it', async () => {
  const { screen, backend } = await shell({
    past_range: () => ({ first: '2026-03-01', last: '2026-11-21' }),
    past_open: ({ day }: { day: string }) => {
      const result = { day, now: `${day}T22:59:59Z` };
      const job = { id: 'j1', name: 'past_open', label: 'Look back', done: 1, total: 1, message: '' };
      setTimeout(() => backend.tell({ kind: 'job', job: { ...job, state: 'done', result } }));
      return { job: 'j1' };
    },
    past_close: () => null,
    undo: () => {
      throw new Error('nothing is undone from a past day');
    },
  });
  await userEvent.keyboard('{Control>}k{/Control}');
  await screen.getByRole('combobox').fill('look back');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: 'End of last month' }).click();
  await expect
    .element(
      screen.getByRole('complementary', { name: 'A past day' }).getByText(/As of Saturday.*October.*2026/),
    )
    .toBeVisible();
  await expectAccessible();
  backend.calls.splice(0);
  await door().call('people_show', { id: 'p0' });
  expect(backend.calls, 'questions are asked as of that day').toContainEqual({
    name: 'people_show',
    args: { id: 'p0', as_of: '2026-10-31' },
  });
  expect(
    available().some(({ id }) => id === 'undo' || id === 'new-task'),
    'nothing is changed from there',
  ).toBe(false);
  await screen.getByRole('button', { name: 'Back to today' }).click();
  await expect.element(screen.getByRole('complementary', { name: 'A past day' })).not.toBeInTheDocument();
  await expect.poll(() => backend.calls.some(({ name }) => name === 'past_close')).toBe(true);
});

test('G then T goes to Tasks, but not while text is typed', async () => {
  await shell();
  // The page that came before gives its title the focus when it arrives.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('gt');
  expect(location.hash, 'the letters went into the field').toBe('#/nowhere');
  field.remove();
  await userEvent.keyboard('gt');
  await expect.poll(() => location.hash).toBe('#/tasks');
});

test('a change offers its undo, and a newer one takes the offer over', async () => {
  const { screen, backend } = await shell({
    tasks_done: ({ id }: { id: string }) => ({
      value: null,
      stale: ['tasks'],
      undo: { id, label: `Done: ${id}` },
    }),
  });
  await act('tasks_done', { id: 'a' });
  await act('tasks_done', { id: 'b' });
  await expect.element(screen.getByText('Done: b')).toBeVisible();
  await expect.element(screen.getByText('Done: a')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByText('Undone: Rename Noor')).toBeVisible();
  expect(backend.calls.at(-1)?.name, 'the core was asked').toBe('undo');
});

test('a running job shows its progress and can be stopped', async () => {
  const { screen, backend } = await shell();
  const job = { id: 'j', name: 'imports_apply', label: 'Importing people', message: '', result: null };
  backend.tell({ kind: 'job', job: { ...job, done: 40, total: 100, state: 'running' } });
  await expect.element(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
  await screen.getByRole('button', { name: 'Cancel' }).click();
  expect(backend.calls.at(-1), 'by its id').toEqual({ name: 'jobs_cancel', args: { id: 'j' } });
  backend.tell({ kind: 'job', job: { ...job, done: 40, total: 100, state: 'cancelled' } });
  await screen.getByRole('button', { name: 'Close', exact: true }).click();
});

test('every command has a title, and no two share a key', async () => {
  await shell();
  const commands = available();
  for (const command of commands) expect(t(command.title), 'a text, not an id').not.toBe(command.title);
  const keys = commands.flatMap(keysOf);
  expect(new Set(keys).size, 'each key means one thing').toBe(keys.length);
});
