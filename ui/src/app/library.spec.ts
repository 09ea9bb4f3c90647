import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import type { ResourceRow } from '../api';
import { connect, HearthError } from '../api/backend';
import MakePacket from './dialogs/MakePacket.svelte';
import Library from './Library.svelte';

const link: ResourceRow = {
  id: 'r1',
  title: 'House rules',
  kind: 'link',
  url: 'https://example.org/rules',
  text: '',
  effort_id: null,
  shown: 'list',
  role: '',
  language: '',
  need: '',
  file_name: '',
  media_type: '',
  bytes: 0,
};
const plan: ResourceRow = {
  ...link,
  id: 'r2',
  title: 'The way in',
  kind: 'file',
  url: '',
  shown: 'page',
  role: 'Host',
  language: 'de',
  need: 'step-free access',
  file_name: 'plan.png',
  media_type: 'image/png',
  bytes: 20480,
};

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({
    resources_list: () => [link, plan],
    efforts_list: () => [],
    resources_add: () => ({ id: 'r3' }),
    resources_change: () => null,
    ...answers,
  });
  backend.pickFile = async () => '/files/Form.pdf';
  await connect(backend);
  const screen = await render(Library, {});
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test('the library says how each thing goes into packets and into whose', async () => {
  const { screen } = await show();
  await expect
    .element(screen.getByText(/For everyone · A page of its own · for Host · in Deutsch/))
    .toBeVisible();
  await expect.element(screen.getByText('plan.png')).toBeVisible();
  await expectAccessible();
});

test('a file is chosen, named after itself, and attached; only pictures may be pages', async () => {
  const { screen, last } = await show();
  await screen.getByText('File', { exact: true }).click();
  await screen.getByRole('button', { name: 'Choose a file' }).click();
  await expect.element(screen.getByText('Form.pdf')).toBeVisible();
  await expect.element(screen.getByLabelText('Title')).toHaveValue('Form');
  await expect.element(screen.getByLabelText('In packets')).not.toBeInTheDocument();
  await screen.getByText('For whom').click();
  await screen.getByLabelText('Only for the access need').fill('large print');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await expect
    .poll(() => last('resources_add'))
    .toMatchObject({
      kind: 'file',
      path: '/files/Form.pdf',
      title: 'Form',
      shown: 'attached',
      need: 'large print',
    });
});

test('what is known is changed where it stands, and a refusal stays at its field', async () => {
  let refuse = true;
  const { screen, last } = await show({
    resources_change: () => {
      if (refuse) throw new HearthError('invalid', 'Say what it is.', 'title');
      return null;
    },
  });
  await screen.getByRole('button', { name: 'Change The way in' }).click();
  const title = screen.getByLabelText('Title').first();
  await title.fill('');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('Say what it is.')).toBeVisible();
  refuse = false;
  await title.fill('The side door');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => last('resources_change'))
    .toMatchObject({
      id: 'r2',
      title: 'The side door',
      shown: 'page',
      role: 'Host',
      need: 'step-free access',
    });
  await expect.element(screen.getByRole('button', { name: 'Change The way in' })).toHaveFocus();
});

test('a packet takes a buddy, large print and exactly the needs that are chosen', async () => {
  const backend = fakeBackend({
    resources_list: () => [link, plan],
    efforts_list: () => [],
    templates_list: () => [],
    people_page: () => ({ total: 0, rows: [] }),
    people_pick: () => [{ id: 'p9', name: 'Tove Lindqvist' }],
    packets_check: () => [],
    packets_make_many: () => ({ job: 'j1' }),
  });
  await connect(backend);
  const screen = await render(MakePacket, { given: { people: ['p1', 'p2'] }, onclose: () => undefined });
  await screen.getByRole('combobox', { name: 'Buddy' }).fill('tov');
  await screen.getByRole('option', { name: /Tove Lindqvist/ }).click();
  await screen.getByLabelText('What each person has told').click();
  await screen.getByLabelText('step-free access').click();
  await screen.getByLabelText(/Large print/).click();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Make 2 packets' }).click();
  await expect
    .poll(() => backend.calls.filter((call) => call.name === 'packets_make_many').at(-1)?.args)
    .toMatchObject({ buddy_id: 'p9', print: 'large', needs: ['step-free access'] });
});
