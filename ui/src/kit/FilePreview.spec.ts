import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { belongTo } from '../i18n';
import FilePreview from './FilePreview.svelte';

beforeEach(() =>
  belongTo({
    name: 'Riverside Commons',
    locale: 'en-GB',
    zone: 'Europe/Amsterdam',
  }),
);
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function picture(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d');
  if (brush) {
    brush.fillStyle = 'teal';
    brush.fillRect(0, 0, width / 2, height / 2);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return new Uint8Array(await (blob ?? new Blob()).arrayBuffer());
}

async function show(name: string, file: Uint8Array<ArrayBuffer> | Error, more: object = {}) {
  const load = vi.fn(async () => {
    if (file instanceof Error) throw file;
    return file;
  });
  const screen = await render(FilePreview, { label: 'A file', of: name, name, load, ...more });
  // It fills what it is put in.
  screen.container.style.cssText = 'display:flex; inline-size:600px; block-size:400px';
  return { screen, load };
}

test('an image fits, and keys and buttons bring it closer and back', async () => {
  const { screen } = await show('photo.png', await picture(1152, 576));
  const status = screen.getByRole('status');
  await expect.element(status).toHaveTextContent('50%');
  const place = screen.getByRole('group', { name: /^A file: \+ and −/ });
  (place.element() as HTMLElement).focus();
  await userEvent.keyboard('+');
  await expect.element(status).toHaveTextContent('75%');
  const width = (): number =>
    screen.getByRole('img', { name: 'A file' }).element().getBoundingClientRect().width;
  expect(width(), 'three quarters of its pixels').toBeCloseTo(864, 0);
  const element = place.element();
  expect(element.scrollLeft, 'the middle stays in the middle').toBeGreaterThan(100);
  await userEvent.keyboard('-');
  await expect.element(status).toHaveTextContent('50%');
  await screen.getByRole('button', { name: 'Actual size' }).click();
  expect(width(), 'pixel for pixel').toBe(1152);
  await expect.element(screen.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'false');
  (element as HTMLElement).focus();
  await userEvent.keyboard('0');
  await expect.element(screen.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(status).toHaveTextContent('50%');
  await screen.getByRole('button', { name: 'Smaller' }).click();
  await expect.element(status).toHaveTextContent('25%');
});

test('a small image is not blown up', async () => {
  const { screen } = await show('icon.png', await picture(64, 64));
  await expect.element(screen.getByRole('status')).toHaveTextContent('100%');
});

test('a table is read with heads, and its beginning says that there is more', async () => {
  const lines = Array.from({ length: 900 }, (_, at) => `Person ${at},${at}`);
  const { screen } = await show('hours.csv', bytes(['Name,Hours', ...lines].join('\n')));
  await expect.element(screen.getByRole('columnheader', { name: 'Hours' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: '1 Person 0 0' })).toBeVisible();
  await expect
    .element(screen.getByText('The beginning is shown. Open the file to read the rest.'))
    .toBeVisible();
  expect(document.querySelectorAll('tbody tr'), 'bounded').toHaveLength(500);
});

test('a calendar says when and where in the community’s time', async () => {
  const { screen } = await show(
    'events.ics',
    bytes(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'SUMMARY:Call with Nairobi',
        'DTSTART;TZID=Africa/Nairobi:20261124T180000',
        'DTEND;TZID=Africa/Nairobi:20261124T190000',
        'RRULE:FREQ=WEEKLY',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'SUMMARY:Summer hours',
        'DTSTART;TZID=Hall time:20261125T180000',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  );
  await expect.element(screen.getByRole('heading', { name: 'Call with Nairobi' })).toBeVisible();
  await expect.element(screen.getByText(/24 November 2026, 16:00\s*–\s*17:00/)).toBeVisible();
  await expect.element(screen.getByText('Repeats')).toBeVisible();
  // A zone that nobody knows by this name is said.
  await expect.element(screen.getByText('Hall time')).toBeVisible();
});

test('Markdown is read as text with headings and lists; a page of HTML is never run', async () => {
  const { screen } = await show('notes.md', bytes('# Minutes\n\n- Ring the hall'));
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Ring the hall');
  await screen.unmount();
  const html = await show('page.txt', bytes('<img src=x onerror="window.ran = true">'));
  await expect.element(html.screen.getByText('<img src=x')).toBeVisible();
  expect('ran' in window, 'text stays text').toBe(false);
});

test('a PDF stands in a frame of its own that is let go with it', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const { screen } = await show('letter.pdf', bytes('%PDF-1.7\n%%EOF'), {
    pages: async () => [await picture(20, 20)],
  });
  if (navigator.pdfViewerEnabled) {
    await expect.element(screen.getByTitle('A file')).toHaveAttribute('src', expect.stringMatching(/^blob:/));
  } else await expect.element(screen.getByRole('img', { name: 'A file, page 1' })).toBeVisible();
  await screen.unmount();
  expect(revoke, 'nothing is kept in memory').toHaveBeenCalledOnce();
  revoke.mockRestore();
});

describe('what cannot be shown says what to do next', () => {
  test('a failed read says why, and trying again reads again', async () => {
    const { screen, load } = await show('letter.txt', new Error('The file has moved.'));
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(/The file has moved\..*Try again, or open it/);
    load.mockImplementation(async () => bytes('Dear Noor'));
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('Dear Noor')).toBeVisible();
  });
  test.each([
    ['photo.png', 'no image at all', 'The file seems to be damaged.'],
    ['letter.txt', '', 'The file is empty.'],
    ['backup.zip', 'PK', 'Files of this kind are not shown here.'],
  ])('%s with “%s” in it', async (name, content, words) => {
    const { screen } = await show(name, bytes(content));
    await expect.element(screen.getByText(words)).toBeVisible();
    await expectAccessible();
  });
  test('a letter that is no PDF is not handed to the viewer', async () => {
    const { screen } = await show('letter.pdf', bytes('<html>'), { pages: async () => [] });
    await expect
      .element(screen.getByText(navigator.pdfViewerEnabled ? 'seems to be damaged' : 'shows no PDF here'))
      .toBeVisible();
  });
});

test('what was asked for last is what is shown, whatever comes first', async () => {
  let first: (file: Uint8Array<ArrayBuffer>) => void = () => undefined;
  const slow = new Promise<Uint8Array<ArrayBuffer>>((done) => (first = done));
  const { screen } = await show('one.txt', bytes(''), { load: () => slow });
  await expect.element(screen.getByRole('status')).toHaveTextContent('Loading');
  await screen.rerender({ of: 'two.txt', name: 'two.txt', load: async () => bytes('The second') });
  first(bytes('The first'));
  await expect.element(screen.getByText('The second')).toBeVisible();
  expect(page.getByText('The first').query(), 'too late').toBeNull();
});

describe.each([
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
])('in %s, %s there is no barrier in', (theme, dir) => {
  test.each([
    ['hours.csv', 'Name,Hours\nNoor,3', 'Noor'],
    ['events.ics', 'BEGIN:VEVENT\nSUMMARY:Choir\nDTSTART:20261124T180000Z\nEND:VEVENT', 'Choir'],
    ['notes.md', '# Minutes\n\n- [x] Ring', 'Minutes'],
    ['letter.txt', 'Dear Noor', 'Dear Noor'],
    ['photo.png', null, null],
  ])('%s', async (name, content, words) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dir = dir;
    const { screen } = await show(name, content === null ? await picture(900, 900) : bytes(content));
    if (words === null) await expect.element(screen.getByRole('img')).toBeVisible();
    else await expect.element(screen.getByText(words)).toBeVisible();
    await expectAccessible();
  });
});
