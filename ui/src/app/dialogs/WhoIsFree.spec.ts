import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import WhoIsFree from './WhoIsFree.svelte';

/** A week in which Wednesday at six suits all, and the hour before it one is busy. */
function overlay() {
  const slots = [];
  for (let day = 1; day <= 7; day += 1)
    for (let hour = 8; hour < 22; hour += 1) {
      const wall = `2027-03-0${String(day)}T${String(hour).padStart(2, '0')}:00:00`;
      slots.push({
        start_wall: wall,
        starts_at: `${wall.slice(0, 11)}${String(hour - 1).padStart(2, '0')}:00:00Z`,
        odd: day === 3 && hour === 17 ? 1 : 0,
        free: day === 3 && hour === 18 ? 2 : 1,
        against: day === 3 && hour === 18 ? [] : [0],
        past: false,
      });
    }
  return {
    people: [
      { id: 'p1', name: 'Noor Jansen' },
      { id: 'p2', name: 'Tove Berg' },
    ],
    reasons: [
      {
        person: 1,
        reason: 'away',
        title: 'family',
        calendar: '',
        clock: null,
        starts_at: null,
        ends_at: null,
        day: '2027-03-09',
      },
    ],
    slots,
    best: [slots.findIndex((slot) => slot.start_wall === '2027-03-03T18:00:00')],
  };
}

async function show() {
  const backend = fakeBackend({ availability_overlay: overlay });
  await connect(backend);
  let picked = '';
  const screen = await render(WhoIsFree, {
    wish: { expect: ['p1', 'p2'] },
    minutes: 60,
    start: '2027-03-03T17:00',
    onpick: (day: string, at: string) => (picked = `${day} ${at}`),
  });
  await screen.getByRole('button', { name: 'Who is free when' }).click();
  return { screen, backend, picked: () => picked };
}

test('the best time is offered by name, and taken by a click', async () => {
  const { screen, backend, picked } = await show();
  await screen.getByRole('listitem').getByRole('button').first().click();
  expect(picked(), 'Wednesday at six').toBe('2027-03-03 18:00');
  const asked = backend.calls.find((call) => call.name === 'availability_overlay')?.args;
  expect(asked, 'a week of it was asked for').toMatchObject({ days: 7, minutes: 60, expect: ['p1', 'p2'] });
  await expectAccessible();
});

test('arrows walk the starts, say why some cannot come, and Enter takes one', async () => {
  const { screen, picked } = await show();
  const chosen = screen.getByRole('gridcell', { selected: true }).getByRole('button');
  (chosen.element() as HTMLElement).focus();
  await expect.element(screen.getByText('Tove Berg is away until', { exact: false })).toBeVisible();
  chosen.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('2 of 2');
  (document.activeElement as HTMLElement).click();
  expect(picked(), 'an hour later').toBe('2027-03-03 18:00');
});

test('the same is there as a table', async () => {
  const { screen } = await show();
  await screen.getByText('Table', { exact: true }).click();
  await expect.element(screen.getByRole('columnheader', { name: 'Speaks against it' })).toBeVisible();
  await expect.element(screen.getByRole('cell', { name: '2 of 2' })).toBeInTheDocument();
  await expectAccessible();
});
