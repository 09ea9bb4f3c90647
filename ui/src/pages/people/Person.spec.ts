import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/people/p0';
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noor Jansen');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the page has no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await show();
  await expect.element(screen.getByText('Welcome circle').first()).toBeVisible();
  await screen.getByText('Where this came from').click();
  await expect.element(screen.getByText('E-mail 1 - Value')).toBeVisible();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('a field is edited in place: Enter saves at once, Esc brings back what was', async () => {
  const { screen, last, backend } = await show();
  const button = screen.getByRole('button', { name: 'Organisation: Buurthuis Oost. Edit' });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{F2}');
  const field = screen.getByRole('textbox', { name: 'Organisation' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Library{Escape}');
  expect(
    backend.calls.some((call) => call.name === 'people_change'),
    'Esc sends nothing',
  ).toBe(false);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}Library{Enter}');
  await expect
    .poll(() => last('people_change'))
    .toEqual({ id: 'p0', field: 'organisation', value: 'Library' });
  await expect.element(screen.getByRole('button', { name: 'Organisation: Library. Edit' })).toHaveFocus();
});

test('a refused value stays in its field beside the reason', async () => {
  const { screen } = await show({
    people_change: () => {
      throw new HearthError('invalid', 'A name cannot be empty.', 'value');
    },
  });
  await userEvent.keyboard('e');
  const name = screen.getByRole('textbox', { name: 'Name', exact: true });
  await expect.element(name).toHaveFocus();
  await name.fill('');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('A name cannot be empty.')).toBeVisible();
  await expect.element(name).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Name: Noor Jansen. Edit' })).toBeVisible();
});

test('words become chips with Enter and a comma, and the same word is not added twice', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Add Languages' }).click();
  await userEvent.keyboard('dutch, Farsi{Enter}');
  await expect
    .poll(() => last('people_change'))
    .toEqual({ id: 'p0', field: 'languages', value: ['Dutch', 'Arabic', 'English', 'Farsi'] });
});

test('an asked commitment is answered for them, and a clash is said without blocking', async () => {
  const { screen, last } = await show({
    commitments_accept: () => ({
      commitment: {},
      clashes: [
        { reason: 'meeting', text: 'Kitchen crew is at the same time.', starts_at: null, ends_at: null },
      ],
    }),
  });
  await screen.getByRole('button', { name: 'Answer for Ring the hall' }).click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => last('commitments_accept')).toEqual({ id: 'k1' });
  await expect.element(screen.getByText('Kitchen crew is at the same time.')).toBeVisible();
});

test('the hours of a person are drawn by month, and a person without hours has no empty chart', async () => {
  const figures = (each: number) => ({
    minutes: ['2026-09', '2026-10', '2026-11'].map((month, at) => ({
      month,
      figure: each * at,
      is_over: at < 2,
    })),
  });
  const { screen } = await show({ people_figures: () => figures(90) });
  const chart = screen.getByRole('figure', { name: 'Hours by month' });
  // The months add up.
  await expect.element(chart).toHaveAccessibleDescription(/^4 hr 30 min given/);
  await chart.getByRole('button', { name: 'Show as a table' }).click();
  // Minutes are shown as hours.
  await expect.element(chart.getByRole('row', { name: 'Oct 1.5' })).toBeVisible();
  await screen.unmount();
  const none = await show({ people_figures: () => figures(0) });
  await expect.poll(() => none.last('people_figures')).toEqual({ id: 'p0' });
  await expect.element(none.screen.getByText('Kitchen').first()).toBeVisible();
  expect(none.screen.getByRole('figure').query(), 'nothing to draw, nothing drawn').toBeNull();
});

test('hours are typed in as hours and sent as minutes', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Add hours…' }).click();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Say how many hours: 1.5 is an hour and a half.')).toBeVisible();
  await screen.getByRole('spinbutton', { name: 'Hours' }).fill('1.5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => last('hours_add')).toMatchObject({ person_id: 'p0', minutes: 90 });
});

test('a person is removed without a question and the way back is offered', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'More', exact: true }).click();
  await screen.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(() => last('people_remove')).toEqual({ id: 'p0' });
  await expect.poll(() => location.hash).toBe('#/people');
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a person who is not here is said to be missing, with a way on', async () => {
  location.hash = '#/people/p0';
  await connect(
    fakeBackend({
      people_show: () => {
        throw new HearthError('not_found', 'This person was removed.');
      },
    }),
  );
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('not here');
  await expect.element(screen.getByRole('link', { name: 'Go to People' })).toBeVisible();
  await expectAccessible();
});

test('what is private is shown on a press, and hidden again', async () => {
  const { screen } = await show();
  expect(document.body.textContent, 'nobody reads it in passing').not.toContain('brother Daan');
  await screen.getByRole('button', { name: 'Show', exact: true }).click();
  await expect.element(screen.getByText(/brother Daan/u)).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect.poll(() => document.body.textContent?.includes('brother Daan')).toBe(false);
});

test('a likely double is compared side by side and made one, or said to be somebody else', async () => {
  const { screen, last } = await show({
    people_doubles: () => [
      {
        a_id: 'p0',
        a_name: 'Noor Jansen',
        b_id: 'p1',
        b_name: 'N. Jansen',
        reason: 'email',
        detail: 'noor@example.org',
      },
    ],
  });
  await expect.element(screen.getByText('The same e-mail address, noor@example.org:')).toBeVisible();
  await screen.getByRole('button', { name: 'Compare' }).click();
  const dialog = screen.getByRole('dialog', { name: 'One person, two records' });
  await expect.element(dialog.getByRole('group', { name: 'Name', exact: true })).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await dialog.getByRole('group', { name: 'Name', exact: true }).getByRole('radio').nth(1).click();
  await dialog.getByRole('button', { name: 'Make one of them' }).click();
  await expect.poll(() => last('people_merge')).toEqual({ keep: 'p0', other: 'p1', take: ['name'] });
});

test('the thread shows one kind alone', async () => {
  const { screen, last } = await show();
  await screen.getByRole('combobox', { name: 'What to show' }).selectOptions('Thanks');
  await expect.poll(() => last('people_thread')).toEqual({ id: 'p0', limit: 21, kinds: ['thanked'] });
});
