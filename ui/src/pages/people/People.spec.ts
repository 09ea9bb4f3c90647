import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(answers: Parameters<typeof fakeBackend>[0] = {}, hash = '#/people') {
  location.hash = hash;
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('People');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test('the list has no barrier and names each row', async () => {
  const { screen } = await show();
  await expect
    .element(screen.getByRole('row', { name: 'Noor Jansen, Translator, Active', exact: true }))
    .toBeVisible();
  await expectAccessible();
});

test('Space opens the glance, which follows the row, and Esc gives the list back its focus', async () => {
  const { screen } = await show();
  const grid = screen.getByRole('grid');
  await expect.element(screen.getByRole('row', { name: /^Tove Eriksen,/ })).toBeVisible();
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('complementary', { name: 'Noor Jansen at a glance' })).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(screen.getByRole('complementary', { name: 'Tove Eriksen at a glance' })).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('aside')).toBeNull();
  await expect.element(grid).toHaveFocus();
});

test('a view, an effort and a typed filter all reach the core and stand in the address', async () => {
  const { screen, last } = await show();
  (screen.getByRole('radio', { name: 'Quiet' }).element() as HTMLElement).click();
  await expect.poll(() => last('people_page')).toMatchObject({ standing: 'quiet', sort: 'name' });
  await screen.getByRole('combobox', { name: 'Effort' }).selectOptions('Kitchen');
  await expect.poll(() => last('people_page')).toMatchObject({ standing: 'quiet', effort: 'e1' });
  await screen.getByRole('searchbox').fill('zzz');
  await expect.element(screen.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
  expect(location.hash, 'the address can be kept').toBe('#/people?view=quiet&effort=e1&q=zzz');
  await screen.getByRole('button', { name: 'Show everyone' }).click();
  await expect.element(screen.getByRole('row', { name: /^Noor Jansen, / })).toBeVisible();
});

test('sorting by the time seen begins with the latest', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Last seen' }).click();
  await expect.poll(() => last('people_page')).toMatchObject({ sort: 'last_seen', descending: true });
});

test('chosen people join an effort together', async () => {
  const { screen, last } = await show();
  await expect.element(screen.getByRole('row', { name: /^Tove Eriksen,/ })).toBeVisible();
  (screen.getByRole('grid').element() as HTMLElement).focus();
  await userEvent.keyboard('xjx');
  await expect.element(screen.getByRole('toolbar', { name: '2 selected' })).toBeVisible();
  await userEvent.keyboard('l');
  await expect.element(screen.getByRole('dialog', { name: 'Add 2 people to an effort' })).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('textbox', { name: 'Role' }).fill('Host');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await expect
    .poll(() => last('memberships_add'))
    .toEqual({ effort_id: 'e0', person_ids: ['p0', 'p1'], role: 'Host' });
  await expect.poll(() => document.querySelector('[role="toolbar"]')).toBeNull();
});

test('a refused e-mail address stands at its field and nothing typed is lost', async () => {
  const { screen } = await show({
    people_add: () => {
      throw new HearthError('invalid', 'An address needs an @. Write it as name@example.org.', 'email');
    },
  });
  await userEvent.keyboard('n');
  const name = screen.getByRole('textbox', { name: 'Name', exact: true });
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Type a name, or at least an e-mail address.')).toBeVisible();
  await name.fill('Hana');
  const email = screen.getByRole('textbox', { name: 'E-mail' });
  await email.fill('hana');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('An address needs an @.')).toBeVisible();
  await expect.element(email).toHaveAttribute('aria-invalid', 'true');
  await expect.element(name).toHaveValue('Hana');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
});

test('an empty community offers an import, a first person and the sample', async () => {
  const { screen } = await show({ people_page: () => ({ total: 0, rows: [] }) });
  await expect.element(screen.getByRole('heading', { name: 'No one here yet' })).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Import a list' }))
    .toHaveAttribute('href', '#/people/import');
  await expect.element(screen.getByRole('button', { name: 'Open a sample community' })).toBeVisible();
  await expectAccessible();
});

test('everybody who may be here twice is listed in pairs, and different people are parted', async () => {
  const pair = { a_id: 'p1', a_name: 'Noor Jansen', b_id: 'p2', b_name: 'N. Jansen' };
  const { backend, screen } = await show({
    people_doubles: () => [{ ...pair, reason: 'email', detail: 'noor@example.org' }],
    snoozes_set: () => null,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Possible doubles' }));
  await expect.element(screen.getByText(/Both have the e-mail address .*noor@example\.org/)).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '#/people/p1');
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Different people' }));
  await expect
    .poll(() => backend.calls.find((call) => call.name === 'snoozes_set')?.args)
    .toEqual({ kind: 'double', subject: 'p1:p2' });
});
