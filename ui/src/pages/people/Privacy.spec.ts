// What a person agreed to, what is locked about them, and how not to contact them.
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';
import { toasts } from '../../kit/toasts.svelte';
import { draft } from '../../app';
import Sensitive from './Sensitive.svelte';

beforeEach(() => localStorage.clear());

async function show(answers: Parameters<typeof fakeBackend>[0] = {}, hash = '#/people/p0') {
  location.hash = hash;
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

test('the card says where somebody stands, and the words on request', async () => {
  const { screen } = await show();
  const card = screen.getByRole('region', { name: 'Consents' });
  await expect.element(card.getByText('Photos', { exact: true })).toBeVisible();
  await expect.element(card.getByText('to older words')).toBeVisible();
  await expect.element(card.getByText('withdrawn on', { exact: false })).toBeVisible();
  await card.getByRole('button', { name: 'The words' }).first().click();
  await expect.element(card.getByText('You may show pictures of me on the web page.')).toBeVisible();
  await expectAccessible();
});

test('a consent is written down with its words, day and way; a refusal stays beside its field', async () => {
  let refuse = true;
  const { screen, last } = await show({
    consents_record: () => {
      if (refuse) throw new HearthError('invalid', 'Choose today or an earlier day.', 'given_on');
      return { recorded: 1, withdrawn: 0, known: 0 };
    },
  });
  await screen.getByRole('button', { name: 'Write down a consent…' }).click();
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog.getByText('You may use this for Photos, version 2.')).toBeVisible();
  await dialog.getByLabelText('The words').selectOptions('Version 1');
  await expect.element(dialog.getByText('You may use this for Photos, version 1.')).toBeVisible();
  await dialog.getByLabelText('How').selectOptions('in a form');
  await dialog.getByRole('button', { name: 'Write down' }).click();
  await expect.element(dialog.getByText('Choose today or an earlier day.')).toBeVisible();
  refuse = false;
  await dialog.getByRole('button', { name: 'Write down' }).click();
  await expect
    .poll(() => last('consents_record'))
    .toMatchObject({ person_ids: ['p0'], kind_id: 'k1', wording_id: 'k1w1', how: 'form' });
});

test('a withdrawal is written down from the menu of its consent', async () => {
  const { screen, last } = await show();
  await screen.getByRole('button', { name: 'Consent: Photos' }).click();
  await screen.getByRole('menuitem', { name: 'Withdrew Photos…' }).click();
  const dialog = screen.getByRole('dialog');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Write down' }).click();
  await expect.poll(() => last('consents_withdraw')).toMatchObject({ kind_id: 'k1', how: 'spoken' });
});

test('what is sensitive is locked until asked for, and leaves the window after its time', async () => {
  const backend = fakeBackend();
  await connect(backend);
  const marks = {
    on: true,
    marks: [{ id: 's1', kind: 'health' as const, updated_at: '' }],
    last_shown_at: null,
  };
  const screen = await render(Sensitive, { person: 'p0', marks, stay: 600 });
  expect(document.body.textContent, 'locked').not.toContain('Asthma');
  await screen.getByRole('button', { name: 'Show these details' }).click();
  await expect.element(screen.getByText('Asthma', { exact: false })).toBeVisible();
  await expectAccessible();
  await expect.poll(() => document.body.textContent, { timeout: 3000 }).not.toContain('Asthma');
  expect(
    backend.calls.map(({ name }) => name),
    'the look was written down',
  ).toContain('sensitive_reveal');
});

test('a community that keeps nothing sensitive shows no such card', async () => {
  const { screen } = await show({ sensitive_of: () => ({ on: false, marks: [], last_shown_at: null }) });
  await expect.element(screen.getByRole('region', { name: 'Consents' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Sensitive details' }).query()).toBeNull();
});

test('a way that is not to be used is no link, and is switched for each way', async () => {
  const { screen, last } = await show();
  const reach = screen.getByRole('region', { name: 'Contact', exact: true });
  await expect.element(reach.getByRole('button', { name: 'person0@example.org', exact: true })).toBeVisible();
  await expect.element(reach.getByText('not to be used, as they asked')).toBeVisible();
  expect(reach.getByRole('button', { name: '+31 6 1234 5678', exact: true }).query(), 'no call').toBeNull();
  await screen.getByRole('checkbox', { name: 'By e-mail' }).click();
  await expect
    .poll(() => last('people_change'))
    .toEqual({ id: 'p0', field: 'refused_channels', value: ['phone', 'email'] });
});

test('a draft to nobody but those who want no mail is not opened, and says why', async () => {
  const backend = fakeBackend();
  const opened: string[] = [];
  await connect({ ...backend, openUrl: async (url) => void opened.push(url) });
  await draft(['p4'], 'Hello', '');
  expect(opened, 'no draft').toEqual([]);
  expect(toasts.items.at(-1)?.text).toContain('asked not to be written to');
  await draft(['p1', 'p4'], 'Hello', '');
  expect(opened.at(-1), 'only who may be written to').toContain('p1@example.org');
  expect(opened.at(-1)).not.toContain('p4');
  expect(toasts.items.at(-1)?.text, 'and who was left out is said').toContain('left out');
});

test('people are filtered by what they agreed to, and many are written down at once', async () => {
  const { screen, last } = await show({}, '#/people');
  await screen.getByRole('combobox', { name: 'Consent' }).selectOptions('Withdrew Newsletter');
  await expect
    .poll(() => last('people_page'))
    .toMatchObject({ consent: { kind_id: 'k2', state: 'withdrawn' } });
});
