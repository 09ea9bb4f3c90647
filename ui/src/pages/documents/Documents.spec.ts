import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import type { BatchView, DocumentRow, DocumentsArgs, Job } from '../../api/generated/commands';
import { connect } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

const row = (index: number, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id: `d${index}`,
  kind: 'certificate',
  title: `Certificate for Person ${index}`,
  template: 'certificate/classic',
  effort_id: null,
  effort: null,
  person_id: `p${index}`,
  person: `Person ${index}`,
  path: `/files/Certificate – Person ${index}.pdf`,
  bytes: 48_000,
  pages: 1,
  made_at: '2026-11-22T09:00:00Z',
  exists: false,
  ...more,
});
const rows = [
  row(0),
  row(1, { kind: 'packet', title: 'Packet for Noor Jansen' }),
  row(2, { kind: 'print file' }),
];

async function show(answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = '#/documents';
  const backend = fakeBackend({
    documents_page: ({ kind }: DocumentsArgs) => {
      const found = rows.filter((one) => !kind || one.kind === kind);
      return { total: found.length, rows: found, folder: '/files/Riverside Commons' };
    },
    documents_remove: () => null,
    packets_outdated: () => [],
    batches_list: () => [],
    certificates_check: () => [],
    resources_list: () => [],
    packet_texts: () => ({
      welcome: 'Dear {name},',
      first_day: '',
      bring: '',
      conduct: '',
      concerns: '',
      emergency: '',
      checklist: '',
      signed_by: '',
      parts: 'letter first_day role people meetings checklist conduct emergency concerns resources',
      signed_role: '',
      own: ['welcome'],
    }),
    packet_texts_change: () => null,
    ...answers,
  });
  await connect(backend);
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Documents');
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { backend, screen, last };
}

async function writeTexts(screen: Awaited<ReturnType<typeof show>>['screen']): Promise<void> {
  await screen.getByRole('button', { name: 'More', exact: true }).click();
  await screen.getByRole('menuitem', { name: 'What packets say…' }).click();
}

test.each([
  [1700, ['Keep files', 'Sheet or letter…', 'Make a packet…', 'Make certificates…'], null],
  [
    1280,
    ['Sheet or letter…', 'Make a packet…', 'Make certificates…'],
    ['Look', 'What packets say…', 'Keep files'],
  ],
  [
    400,
    ['Make a packet…', 'Make certificates…'],
    ['Sheet or letter…', 'Look', 'What packets say…', 'Keep files'],
  ],
])('%i wide, the lesser actions wait where there is no room for them', async (width, buttons, items) => {
  await page.viewport(width, 800);
  const { screen } = await show();
  await expect.element(screen.getByText('Packet for Noor Jansen').first()).toBeVisible();
  const every = ['Keep files', 'Sheet or letter…', 'Make a packet…', 'Make certificates…'];
  for (const name of every)
    expect(screen.getByRole('button', { name, exact: true }).elements(), name).toHaveLength(
      buttons.includes(name) ? 1 : 0,
    );
  const more = screen.getByRole('button', { name: 'More', exact: true });
  if (items === null) {
    expect(more.elements(), 'all have room').toHaveLength(0);
    await expect.element(screen.getByRole('link', { name: 'Look' })).toBeVisible();
    return;
  }
  await more.click();
  await expect
    .poll(() =>
      screen
        .getByRole('menuitem')
        .elements()
        .map((item) => item.textContent.trim()),
    )
    .toEqual(items);
  await expectAccessible();
  await screen.getByRole('menuitem', { name: 'Look' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Look of documents');
});

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('the page and its texts have no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await show();
  await expect.element(screen.getByText('Packet for Noor Jansen').first()).toBeVisible();
  await expectAccessible();
  await writeTexts(screen);
  await expect.element(screen.getByRole('textbox', { name: 'Welcome letter' })).toHaveValue('Dear {name},');
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('a kind narrows the list, a missing file is marked, and removing asks the core', async () => {
  const { screen, last } = await show();
  await expect.element(screen.getByText('File missing').first()).toBeVisible();
  await screen.getByText('Packets', { exact: true }).click();
  await expect.poll(() => (last('documents_page') as DocumentsArgs).kind).toBe('packet');
  await screen.getByRole('button', { name: 'Take off the list' }).first().click();
  await expect.poll(() => last('documents_remove')).toEqual({ id: 'd1' });
});

test('a text of packets saves by itself and goes back to what it was', async () => {
  const { screen, last } = await show();
  await writeTexts(screen);
  await screen.getByRole('textbox', { name: 'What to bring' }).fill('A cup');
  await expect.poll(() => last('packet_texts_change')).toEqual({ bring: 'A cup' });
  await screen.getByRole('button', { name: 'Back to Hearth’s own words' }).click();
  await expect.poll(() => last('packet_texts_change')).toEqual({ welcome: null });
});

test('the parts of packets are chosen, put in order, and signed where that is wished for', async () => {
  const { screen, last } = await show();
  await writeTexts(screen);
  await screen.getByRole('tab', { name: 'Parts' }).click();
  const sent = (): string[] =>
    (last('packet_texts_change') as { parts: string } | undefined)?.parts.split(' ') ?? [];
  await expectAccessible();
  await screen.getByRole('button', { name: 'Move the role up' }).click();
  await expect.poll(() => sent().slice(0, 3)).toEqual(['letter', 'role', 'first_day']);
  await expect.element(screen.getByRole('button', { name: 'Move the role up' })).toHaveFocus();
  await screen.getByRole('checkbox', { name: 'people to know' }).click();
  await expect.poll(() => sent().includes('people')).toBe(false);
  await screen.getByRole('checkbox', { name: 'Room to sign the code of conduct' }).click();
  await expect.poll(() => sent().at(-1)).toBe('signature');
});

test('certificates ask for a reason, are made for everyone who matches, and each failure is named', async () => {
  const { backend, screen, last } = await show({
    people_page: () => ({ total: 41, rows: [] }),
    certificates_make: () => ({ job: 'j1' }),
  });
  await screen.getByRole('button', { name: 'Make certificates…' }).first().click();
  await screen.getByText('Everyone who matches').click();
  await expect.element(screen.getByText('For 41 people')).toBeVisible();
  await expectAccessible();
  const make = screen.getByRole('button', { name: 'Make 41 certificates' });
  await make.click();
  expect(last('certificates_make'), 'without a reason nothing is made').toBe(undefined);
  await screen.getByRole('textbox', { name: 'What for' }).fill('For the roof');
  await userEvent.keyboard('{Tab}');
  await make.click();
  await expect
    .poll(() => last('certificates_make'))
    .toMatchObject({ query: '*', reason: 'For the roof', design: 'classic', print_file: true });
  const job: Job = {
    id: 'j1',
    name: 'certificates_make',
    label: 'Making 41 certificates',
    done: 12,
    total: 42,
    state: 'running',
    message: '',
    result: null,
  };
  backend.tell({ kind: 'job', job });
  await expect.element(screen.getByText('12 of 42').first()).toBeVisible();
  const result = {
    folder: '/files',
    documents: rows,
    batch: null,
    stopped: null,
    failures: [{ person: 'Ugarit 𐎀', message: 'No font can print it.' }],
  };
  backend.tell({ kind: 'job', job: { ...job, done: 42, state: 'done', result } });
  await expect.element(screen.getByText('3 documents made')).toBeVisible();
  await expect.element(screen.getByText('No font can print it.')).toBeVisible();
  await expectAccessible();
});

test('with nothing made yet the page offers to begin', async () => {
  const { screen } = await show({ documents_page: () => ({ total: 0, rows: [], folder: '/files' }) });
  await expect.element(screen.getByText('Nothing has been made yet')).toBeVisible();
  await screen.getByRole('button', { name: 'Make a packet…' }).click();
  await expect.element(screen.getByRole('dialog', { name: 'Make a packet' })).toBeVisible();
  await expectAccessible();
});

test('who holds an outdated packet is said with what changed, and one press renews them', async () => {
  const { screen, last } = await show({
    packets_outdated: () => [
      {
        document_id: 'd1',
        person_id: 'p1',
        person: 'Noor Jansen',
        made_at: '2026-10-01T09:00:00Z',
        changed: ['role', 'conduct'],
      },
    ],
    packets_renew: () => ({ job: 'j1' }),
  });
  await screen.getByText('1 person holds an outdated packet').click();
  await expect.element(screen.getByText(/changed since: the role/)).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Renew it' }).click();
  await expect.poll(() => last('packets_renew')).toEqual({});
});

const stopped: BatchView = {
  id: 'b1',
  kind: 'packets',
  output: 'zip',
  folder: '/files',
  begun_at: '2026-11-22T08:50:00Z',
  ended_at: null,
  total: 60,
  made: 23,
  failed: 0,
  skipped: 0,
  waiting: 37,
  running: false,
};

test('a batch that was cut off is offered, goes on with what is left, or is left alone', async () => {
  const { screen, last } = await show({
    batches_list: () => [stopped, { ...stopped, id: 'b2', running: true }],
    batches_go_on: () => ({ job: 'rest-of-b1' }),
    batches_leave: () => null,
  });
  await expect.element(screen.getByText('23 of 60 packets made')).toBeVisible();
  expect(screen.getByText('23 of 60 packets made').all(), 'not the one that somebody is at').toHaveLength(1);
  await expectAccessible();
  await screen.getByRole('button', { name: 'Leave the rest' }).click();
  await expect.poll(() => last('batches_leave')).toEqual({ id: 'b1' });
  await screen.getByRole('button', { name: 'Go on with the 37 that are left' }).click();
  await expect.poll(() => last('batches_go_on')).toEqual({ id: 'b1' });
});

test('packets for everyone who matches: what no font prints is said first, then what was left out and why', async () => {
  const { backend, screen, last } = await show({
    people_page: () => ({ total: 60, rows: [] }),
    packets_check: () => [
      {
        person_id: 'p1',
        person: 'Ugarit 𐎀',
        field: 'name',
        text: 'Ugarit 𐎀',
        characters: '“𐎀” (U+10380)',
        instead: 'Uga',
      },
    ],
    packets_make_many: () => ({ job: 'sixty' }),
    batch_rows: () => [
      {
        position: 4,
        person_id: 'p4',
        person: 'Bram Visser',
        state: 'skipped',
        why: 'Bram Visser asked not to be written to.',
        document_id: null,
        path: null,
        draft: null,
      },
      {
        position: 5,
        person_id: 'p5',
        person: 'Noor Jansen',
        state: 'kept',
        why: '',
        document_id: 'd5',
        path: '/files/Noor.pdf',
        draft: '/files/Noor.eml',
      },
    ],
    batches_go_on: () => ({ job: 'the-37' }),
  });
  await screen.getByRole('button', { name: 'Make a packet…' }).first().click();
  await screen.getByText('Everyone who matches').click();
  await expect.element(screen.getByText('For 60 people', { exact: true })).toBeVisible();
  await screen.getByLabelText('What becomes of them').selectOptions('drafts');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Make 60 packets' }).click();
  await expect.element(screen.getByText('“𐎀” (U+10380)')).toBeVisible();
  expect(last('packets_make_many'), 'nothing is made before that is decided').toBe(undefined);
  await expectAccessible();
  await screen.getByRole('button', { name: /Print the name they go by/ }).click();
  await expect
    .poll(() => last('packets_make_many'))
    .toEqual({ matching: {}, output: 'drafts', unprintable: 'called' });
  const batch = { ...stopped, output: 'drafts' as const, skipped: 1 };
  const result = {
    folder: '/files',
    documents: rows,
    failures: [],
    batch,
    stopped: 'Stopped. What was made is kept.',
  };
  const job: Job = {
    id: 'sixty',
    name: 'packets_make_many',
    label: 'Making 60 packets',
    done: 24,
    total: 60,
    state: 'done',
    message: '',
    result,
  };
  backend.tell({ kind: 'job', job });
  await expect.element(screen.getByText('Bram Visser asked not to be written to.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Write to Noor Jansen' })).toBeVisible();
  await expectAccessible();
  await screen.getByRole('button', { name: 'Go on with the 37 that are left' }).click();
  await expect.poll(() => last('batches_go_on')).toEqual({ id: 'b1', failed: false });
});
