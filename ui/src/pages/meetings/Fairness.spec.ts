import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import type { MeetingView } from '../../api';
import Fairness from './Fairness.svelte';

const person = (name: string, zone: string, odd: number, begins: string[]) => ({
  person_id: name,
  name,
  zone,
  zone_known: true,
  begins,
  odd,
});

async function show(people: readonly object[]) {
  const backend = fakeBackend({ fairness_show: () => ({ meetings: 52, people }) });
  await connect(backend);
  const view = { id: 'm1', zone: 'Europe/Berlin' } as MeetingView;
  return render(Fairness, { view });
}

test('who carries the odd hours is said in one sentence, with a table behind it', async () => {
  const screen = await show([
    person('Bo', 'Asia/Tokyo', 52, ['23:30', '00:30']),
    person('Ada', 'Europe/Berlin', 0, ['16:30']),
  ]);
  await expect.element(screen.getByText(/^Bo.* carries the odd hours: .*52.* of .*52/)).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Table' }).click();
  await expect.element(screen.getByText(/23:30.*Asia\/Tokyo/).first()).toBeVisible();
});

test('a group of one clock has nothing to share out', async () => {
  const screen = await show([
    person('Bo', 'Europe/Berlin', 0, ['16:30']),
    person('Ada', 'Europe/Berlin', 0, ['16:30']),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.container.textContent?.trim(), 'nothing is shown').toBe('');
});
