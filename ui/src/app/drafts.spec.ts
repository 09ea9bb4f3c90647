import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import { connect } from '../api/backend';
import NewTask from './dialogs/NewTask.svelte';

/** A core that keeps drafts. */
function keeping(drafts: { id: string; value: unknown; at: string }[] = []) {
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  const backend = fakeBackend({
    drafts_list: () => [...kept.values()],
    draft_keep: ({ id, value }: { id: string; value: unknown }) => {
      kept.set(id, { id, value, at: '2026-11-22T09:00:00Z' });
      return null;
    },
    draft_drop: ({ id }: { id: string }) => {
      kept.delete(id);
      return null;
    },
  });
  return { backend, kept };
}

async function open(core: ReturnType<typeof keeping>, given: Parameters<typeof NewTask>[1]['given'] = {}) {
  await connect(core.backend);
  const screen = await render(NewTask, { given, onclose: () => undefined });
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  return screen;
}

test('what is typed is kept while it is typed, and once more when the dialog closes', async () => {
  const core = keeping();
  const screen = await open(core);
  await screen.getByRole('textbox', { name: /^What/ }).fill('Ring the hall');
  await expect.poll(() => core.kept.get('task')?.value).toMatchObject({ title: 'Ring the hall' });
  await screen.getByRole('textbox', { name: /^What/ }).fill('Ring the hall twice');
  await userEvent.keyboard('{Escape}');
  await screen.unmount();
  await expect.poll(() => core.kept.get('task')?.value).toMatchObject({ title: 'Ring the hall twice' });
});

test('it comes back with the day it is from, and can be thrown away', async () => {
  const core = keeping([
    { id: 'task', value: { title: 'Ring the hall', checklist: '' }, at: '2026-11-17T09:00:00Z' },
  ]);
  const screen = await open(core);
  await expect.element(screen.getByRole('textbox', { name: /^What/ })).toHaveValue('Ring the hall');
  await expect.element(screen.getByText(/You were writing this/)).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Discard' }).click();
  await expect.element(screen.getByRole('textbox', { name: /^What/ })).toHaveValue('');
  await expect.poll(() => core.kept.size).toBe(0);
});

test('keeping it leaves the text and takes the note away', async () => {
  const core = keeping([{ id: 'task', value: { title: 'Ring the hall' }, at: '2026-11-17T09:00:00Z' }]);
  const screen = await open(core);
  await screen.getByRole('button', { name: 'Keep it' }).click();
  await expect.element(screen.getByText(/You were writing this/)).not.toBeInTheDocument();
  await expect.element(screen.getByRole('textbox', { name: /^What/ })).toHaveValue('Ring the hall');
});

test('a form about somebody has a draft of its own', async () => {
  const core = keeping([{ id: 'task', value: { title: 'Ring the hall' }, at: '2026-11-17T09:00:00Z' }]);
  const screen = await open(core, { effort: { id: 'e0', name: 'Garden' } });
  await screen.getByRole('textbox', { name: /^What/ }).fill('Weed the beds');
  await expect.poll(() => core.kept.get('task e0')?.value).toMatchObject({ title: 'Weed the beds' });
  expect(core.kept.get('task')?.value, 'the other waits').toMatchObject({ title: 'Ring the hall' });
});

test('what was saved is no draft any more', async () => {
  const core = keeping();
  const screen = await open(core);
  await screen.getByRole('textbox', { name: /^What/ }).fill('Ring the hall');
  await expect.poll(() => core.kept.size).toBe(1);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => core.kept.size).toBe(0);
});
