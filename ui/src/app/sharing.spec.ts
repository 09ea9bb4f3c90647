// Walks the window while the screen is shared: nothing that tells how to reach somebody is in the page.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import { backend, connect } from '../api/backend';
import { sharing, VEIL } from '../api/sharing.svelte';
import { act } from '../api/live.svelte';
import App from './App.svelte';

beforeEach(() => localStorage.clear());
afterEach(() => sharing.set(false));

/** Everything the page holds for eye and ear: texts, values of fields, labels. */
function everything(): string {
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
    (one) => one.value,
  );
  return `${document.documentElement.outerHTML} ${values.join(' ')}`;
}
const ADDRESS = /[\w.-]+@[\w-]+\.(?:org|com|net|example)/u;
const NUMBER = /\+31 6 1234 5678|020 555 0142/u;
const PRIVATE = ['1991-04-12', '12 Apr', 'Prefers to be rung', 'Daan'];

async function show(hash: string) {
  location.hash = hash;
  const own = fakeBackend();
  await connect(own);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return { own, screen };
}

test.each([
  '#/home',
  '#/people',
  '#/people/p0',
  '#/efforts',
  '#/efforts/e0',
  '#/tasks',
  '#/calendar',
  '#/meetings/m1',
  '#/documents',
  '#/onboarding',
  '#/history',
  '#/settings',
  '#/import',
])('%s tells nobody how to reach anybody', async (hash) => {
  sharing.set(true);
  const { screen } = await show(hash);
  await expect.element(screen.getByText('Contact details are hidden while sharing')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const page = everything();
  expect(ADDRESS.exec(page)?.[0], 'no address').toBeUndefined();
  expect(NUMBER.exec(page)?.[0], 'no number').toBeUndefined();
  for (const one of PRIVATE) expect(page, one).not.toContain(one);
});

test('the switch hides at once and shows again, with dots for the eye and words for the ear', async () => {
  const { screen } = await show('#/people/p0');
  await expect
    .element(screen.getByRole('button', { name: 'person0@example.org', exact: true }))
    .toBeVisible();
  await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
  await expect.poll(() => ADDRESS.exec(everything())?.[0]).toBeUndefined();
  await expect.element(screen.getByRole('button', { name: 'hidden while sharing' }).first()).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Show them again' }).click();
  await expect
    .element(screen.getByRole('button', { name: 'person0@example.org', exact: true }))
    .toBeVisible();
});

test('what is hidden is never written, and what is sensitive stays closed', async () => {
  const { own } = await show('#/home');
  sharing.set(true);
  await expect(
    act('people_change', { id: 'p0', field: 'notes', value: `${VEIL} and more` }),
  ).rejects.toMatchObject({ code: 'hidden' });
  expect(
    own.calls.some(({ name }) => name === 'people_change'),
    'dots never reach the core',
  ).toBe(false);
  await expect(backend().call('sensitive_reveal', { id: 'p0' })).rejects.toMatchObject({ code: 'hidden' });
  await expect(backend().bytes('packet_preview', {})).rejects.toMatchObject({ code: 'hidden' });
  await act('people_change', { id: 'p0', field: 'notes', value: 'Something new' }, { quiet: true });
  expect(own.calls.at(-1)?.name, 'anything else is').toBe('people_change');
});

test('a draft goes to the real address while it is hidden', async () => {
  const { own } = await show('#/home');
  sharing.set(true);
  const { value } = await backend().call('people_reach', { ids: ['p1'] });
  expect(value[0]?.email).toBe('p1@example.org');
  expect(own.calls.at(-1)?.name).toBe('people_reach');
});
