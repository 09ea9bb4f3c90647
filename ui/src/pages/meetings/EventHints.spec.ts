import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import EventHints from './EventHints.svelte';

const view = {
  id: 'm1',
  title: 'Our name',
  place: 'Hall',
  starts_at: '2026-12-01T18:00:00Z',
  ends_at: '2026-12-01T19:00:00Z',
  event: {
    title: 'Their name',
    place: 'Hall',
    starts_at: '2026-12-01T18:00:00Z',
    ends_at: '2026-12-01T19:00:00Z',
    twice: ['title'],
    absent: 'gone',
  },
};

test('both values of a field stand beside each other, and one click takes either', async () => {
  const backend = fakeBackend({ meetings_settle_event: () => null });
  await connect(backend);
  const screen = await render(EventHints, { view: view as never });
  await expectAccessible();
  await screen.getByRole('button', { name: 'Take “Their name”' }).click();
  await expect.poll(() => backend.calls.at(-1)?.args).toEqual({ id: 'm1', field: 'title', keep: 'theirs' });
  await screen.getByRole('button', { name: 'Keep “Our name”' }).click();
  await expect.poll(() => backend.calls.at(-1)?.args).toEqual({ id: 'm1', field: 'title', keep: 'ours' });
  await screen.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect.poll(() => backend.calls.at(-1)?.args).toEqual({ id: 'm1', field: 'absent', keep: 'ours' });
});
