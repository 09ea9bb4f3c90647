import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { programme } from '../../../test/journeys';
import { connect } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/onboarding';
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Onboarding');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the board says who is where and who waits too long, in %s and %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  try {
    const { screen } = await show();
    const hello = screen.getByRole('region', { name: /Said hello/ });
    await expect.element(hello.getByRole('button', { name: /Noor Jansen/ })).toHaveTextContent(/day 6/);
    await expect.element(hello.getByText(/with .*Tove Eriksen/)).toBeVisible();
    await expect.element(screen.getByText(/5 days here/)).toBeVisible();
    await expect.element(screen.getByText('One person waits too long')).toBeVisible();
    await expectAccessible();
  } finally {
    delete document.documentElement.dataset['theme'];
    document.documentElement.dir = 'ltr';
  }
});

test('a card is done, moved and ended with the keyboard', async () => {
  const { screen, last } = await show();
  const card = screen.getByRole('button', { name: /Noor Jansen/ });
  await expect.element(card).toBeVisible();
  (card.element() as HTMLElement).focus();
  await userEvent.keyboard('d');
  await expect.poll(() => last('journeys_step')).toEqual({ id: 'j1' });
  await userEvent.keyboard('m');
  await userEvent.click(screen.getByRole('menuitem', { name: /Settled/ }));
  await expect.poll(() => last('journeys_step')).toEqual({ id: 'j1', step_id: 's3' });
  await userEvent.click(card);
  await userEvent.click(screen.getByRole('menuitem', { name: 'End: went another way' }));
  await expect.poll(() => last('journeys_end')).toEqual({ id: 'j1', outcome: 'left' });
  // After the last step comes the end.
  (screen.getByRole('button', { name: /Eleni Petrov/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('d');
  await expect.poll(() => last('journeys_end')).toEqual({ id: 'j3', outcome: 'settled' });
});

test('packets are made for everybody at a step', async () => {
  const { screen, backend } = await show();
  await userEvent.click(screen.getByRole('button', { name: /Everybody at .*Said hello/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: /Make packets/ }));
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await expect
    .poll(() =>
      backend.calls.some(
        ({ name, args }) => name === 'people_page' && (args as { step?: string }).step === 's1',
      ),
    )
    .toBe(true);
});

test('the steps of a programme are one change, moved by buttons', async () => {
  const { screen, last } = await show();
  await userEvent.click(screen.getByRole('button', { name: 'This programme' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /Edit the programme/ }));
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Move .*Met.* up/ }));
  await userEvent.click(screen.getByRole('button', { name: /Remove .*Settled/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
  await userEvent.keyboard('First shift');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => last('programmes_change'))
    .toEqual({
      id: 'w1',
      steps: [
        { id: 's2', name: 'Met', done_by: 'lead', due_after_days: 7 },
        { id: 's1', name: 'Said hello', done_by: 'lead', due_after_days: 3 },
        { name: 'First shift', done_by: 'lead' },
      ],
    });
});

test('without a programme it is said what one is, and the first is made', async () => {
  let made = false;
  const { screen, last } = await show({
    programmes_list: () => (made ? [{ ...programme, people: 0 }] : []),
    programmes_add: () => {
      made = true;
      return { id: 'w1' };
    },
  });
  await expect.element(screen.getByText('How are newcomers welcomed?')).toBeVisible();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'New programme…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make the programme' }));
  await expect.poll(() => last('programmes_add')).toEqual({ name: 'Welcome' });
});

test('somebody new starts with a buddy', async () => {
  const { screen, last } = await show();
  await userEvent.click(screen.getByRole('button', { name: 'Start onboarding' }));
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Start', exact: true }));
  await expect.element(screen.getByText('Choose at least one person.')).toBeVisible();
  expect(last('journeys_start'), 'nothing is asked of the core before').toBeUndefined();
});
