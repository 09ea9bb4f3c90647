import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import type { SheetMake } from '../../api/generated/commands';
import MakePacket from './MakePacket.svelte';
import WriteLetters from './WriteLetters.svelte';

const none = { total: 0, rows: [], folder: '/files/Riverside Commons' };
const usual = {
  documents_page: () => none,
  letters_check: () => [],
  letters_make: () => ({ job: 'j1' }),
  templates_list: () => [
    { id: 't1', base: 'card', name: 'Our card', version: 2 },
    { id: 't2', base: 'packet', name: 'Our packet', version: 1 },
  ],
};
beforeEach(() => localStorage.clear());

/** What pictures were asked for. */
function watch(backend: ReturnType<typeof fakeBackend>): { name: string; args: unknown }[] {
  const asked: { name: string; args: unknown }[] = [];
  const bytes = backend.bytes.bind(backend);
  backend.bytes = (name, args) => {
    asked.push({ name, args });
    return bytes(name, args);
  };
  return asked;
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('cards for chosen people, on a template of ours, in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const backend = fakeBackend(usual);
  const pictures = watch(backend);
  await connect(backend);
  const screen = await render(WriteLetters, { given: { people: ['p1', 'p2'] }, onclose: () => undefined });
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  await screen.getByText('Thank-you card').click();
  await screen.getByLabelText('What you want to say').fill('Thank you for the roof.');
  await screen.getByLabelText('Signed by').fill('Eleni Papadaki');
  await screen.getByLabelText('Template').selectOptions('t1');
  const outputs = screen.getByLabelText('What becomes of them').element() as HTMLSelectElement;
  expect(
    [...outputs.options].map(({ value }) => value),
    'one file to print among them',
  ).toEqual(['files', 'print', 'zip', 'drafts']);
  await screen.getByLabelText('What becomes of them').selectOptions('drafts');
  await expect.poll(() => (pictures.at(-1)?.args as SheetMake | undefined)?.person_id).toBe('p1');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Make 2 cards' }).click();
  const wanted = {
    card: true,
    person_ids: ['p1', 'p2'],
    text: 'Thank you for the roof.',
    signed_by: 'Eleni Papadaki',
    paper: 'a4',
    template: 't1',
    output: 'drafts',
  };
  await expect.poll(() => last('letters_make')).toEqual(wanted);
  expect(last('letters_check'), 'what no font prints is asked before').toEqual(wanted);
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('letters need somebody and words, and what no font prints is decided before anything is made', async () => {
  const backend = fakeBackend({
    ...usual,
    people_page: () => ({ total: 60, rows: [{ id: 'p9' }] }),
    letters_check: () => [
      {
        person_id: 'p1',
        person: 'Ugarit 𐎀',
        field: 'name',
        text: 'Ugarit 𐎀',
        characters: '“𐎀” (U+10380)',
        instead: null,
      },
    ],
  });
  await connect(backend);
  const screen = await render(WriteLetters, { given: {}, onclose: () => undefined });
  const made = () => backend.calls.filter(({ name }) => name === 'letters_make').map(({ args }) => args);
  await screen.getByRole('button', { name: 'Make the letters' }).click();
  await expect.element(screen.getByText('Choose whom you write to.')).toBeVisible();
  await screen.getByText('Everyone who matches').click();
  await screen.getByRole('button', { name: 'Make 60 letters' }).click();
  await expect.element(screen.getByText('Write what you want to say.')).toBeVisible();
  await screen.getByLabelText('What you want to say').fill('Thank you.');
  await screen.getByRole('button', { name: 'Make 60 letters' }).click();
  await expect.element(screen.getByText('“𐎀” (U+10380)')).toBeVisible();
  expect(made(), 'nothing is made yet').toEqual([]);
  await screen.getByRole('button', { name: 'Leave these out' }).click();
  await expect
    .poll(() => made()[0])
    .toMatchObject({ card: false, matching: {}, text: 'Thank you.', unprintable: 'leave_out' });
});

test('packets are made from a template of ours, too, and are looked at in it', async () => {
  const backend = fakeBackend({
    ...usual,
    packets_check: () => [],
    packets_make_many: () => ({ job: 'j1' }),
  });
  const pictures = watch(backend);
  await connect(backend);
  const screen = await render(MakePacket, { given: { people: ['p1', 'p2'] }, onclose: () => undefined });
  const template = screen.getByLabelText('Template');
  await expect.element(template).toBeVisible();
  const offered = [...(template.element() as HTMLSelectElement).options].map(({ value }) => value);
  expect(offered, 'only what is for packets').toEqual(['', 't2']);
  await template.selectOptions('t2');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  await expect.poll(() => pictures.at(-1)?.args).toMatchObject({ template: 't2' });
  await screen.getByRole('button', { name: 'Make 2 packets' }).click();
  await expect.poll(() => last('packets_make_many')).toMatchObject({ template: 't2' });
});
