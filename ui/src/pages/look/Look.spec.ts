import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { pictureOf, view } from '../../../test/looks';
import { connect } from '../../api/backend';
import type { LookPicture, LookPreview } from '../../api/generated/commands';
import Look from './Look.svelte';

beforeEach(() => {
  location.hash = '#/look';
});

async function page(answers: Record<string, (args: never) => unknown> = {}) {
  const backend = fakeBackend({ look_change: () => null, signatories_add: () => ({ id: 's2' }), ...answers });
  await connect(backend);
  const screen = await render(Look, { id: '', params: new URLSearchParams() });
  const asked = (name: string) => backend.calls.filter((call) => call.name === name).map((call) => call.args);
  await expect.element(screen.getByRole('img', { name: 'Certificate: Classic, page 1' })).toBeVisible();
  return { screen, asked };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('the page has no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  await page();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('what is typed is drawn before it is kept, and then kept', async () => {
  const { screen, asked } = await page();
  await screen.getByLabelText('Closing line').fill('With thanks');
  await expect
    .poll(() => (asked('look_preview').at(-1) as LookPreview).draft, { message: 'the draft is drawn' })
    .toEqual({ closing: 'With thanks' });
  await expect
    .poll(() => asked('look_change'), { message: 'and kept by itself' })
    .toEqual([{ closing: 'With thanks' }]);
});

test('one drawing is under way at a time, and only the latest wish waits', async () => {
  const waiting: ((picture: LookPicture) => void)[] = [];
  let first = true;
  const { screen, asked } = await page({
    look_preview: ({ template }: LookPreview) => {
      if (first) {
        first = false;
        return pictureOf(template);
      }
      return new Promise<LookPicture>((done) => waiting.push(done));
    },
  });
  const field = screen.getByLabelText('Line at the foot');
  for (const text of ['a', 'ab', 'abc', 'abcd']) await field.fill(text);
  await expect.poll(() => waiting.length).toBe(1);
  expect(asked('look_preview'), 'four letters, one question under way').toHaveLength(2);
  waiting[0]?.(pictureOf('certificate-classic'));
  await expect.poll(() => asked('look_preview').length).toBe(3);
  expect((asked('look_preview').at(-1) as LookPreview).draft, 'the last one is what is asked next').toEqual({
    footer: 'abcd',
  });
  waiting[1]?.(pictureOf('certificate-classic'));
});

test('a pale colour is said in words and the nearest that reads well is offered', async () => {
  const pale = { colour: '#ffe14d', ratio: 1.31, least: 4.5, better: '#7e6f26' };
  const { screen, asked } = await page({
    look_preview: ({ template }: LookPreview) => ({ ...pictureOf(template), colour: pale }),
  });
  await expect.element(screen.getByText('Hard to read on paper: 1.3 to 1', { exact: false })).toBeVisible();
  await screen.getByRole('button', { name: 'Take #7e6f26 instead' }).click();
  await expect.poll(() => asked('look_change')).toEqual([{ colour: '#7e6f26' }]);
});

test('a logo asks for words, and somebody who signs is added by name', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>';
  const { screen, asked } = await page({ look_show: () => ({ ...view, logo: svg }) });
  await expect.element(screen.getByText('Say it in a few words', { exact: false })).toBeVisible();
  await screen.getByLabelText('Name of somebody else').fill('Jonas Lindqvist');
  await screen.getByRole('button', { name: 'Let them sign' }).click();
  await expect.poll(() => asked('signatories_add')).toEqual([{ name: 'Jonas Lindqvist', role: '' }]);
});
