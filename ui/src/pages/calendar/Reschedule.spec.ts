import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { entries } from '../../../test/time';
import { connect } from '../../api/backend';
import type { CalendarEntry } from '../../api/generated/commands';
import Reschedule from './Reschedule.svelte';

const task = entries.find(({ kind }) => kind === 'task') as CalendarEntry & { id: string };

test('a task says who has something else then, and goes to the day and time typed', async () => {
  const backend = fakeBackend();
  await connect(backend);
  const sent: unknown[] = [];
  const screen = await render(Reschedule, {
    entry: task,
    onsend: async (change: unknown) => {
      sent.push(change);
      return true;
    },
    onclose: () => undefined,
  });
  await screen.getByLabelText('Day').fill('2027-03-04');
  await screen.getByLabelText('Begins at').fill('10:15');
  await expect.element(screen.getByText('Noor has Choir then.')).toBeVisible();
  await expect
    .poll(() => backend.calls.filter(({ name }) => name === 'clashes_task').at(-1)?.args)
    .toMatchObject({ id: task.id, start_wall: '2027-03-04T10:15' });
  expect(screen.getByRole('button', { name: 'Who is free when' }).query(), 'that is for meetings').toBe(null);
  await expectAccessible();
  await screen.getByRole('button', { name: 'Reschedule' }).click();
  await expect.poll(() => JSON.stringify(sent)).toContain('2027-03-04T10:15');
});
