import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { pictureOf } from '../../../test/looks';
import { connect } from '../../api/backend';
import type { LookPreview } from '../../api/generated/commands';
import Look from './Look.svelte';
import Template from './Template.svelte';

beforeEach(() => {
  location.hash = '#/look/t1';
});

const problem = {
  line: 3,
  words: 'The template uses “wrong”, which does not exist. Check how it is spelled.',
  message: 'unknown variable: wrong',
};

async function backend(answers: Record<string, (args: never) => unknown> = {}) {
  const made = fakeBackend({
    templates_change: () => null,
    templates_reset: () => null,
    templates_remove: () => null,
    templates_copy: () => ({ id: 't2' }),
    templates_picture_add: () => ({ id: 't1', name: 'tree.png' }),
    templates_picture_change: () => null,
    templates_picture_remove: () => null,
    look_preview: ({ source }: LookPreview) =>
      pictureOf('certificate-classic', source?.includes('wrong') ? [problem] : []),
    ...answers,
  });
  await connect(made);
  const asked = (name: string) => made.calls.filter((call) => call.name === name).map((call) => call.args);
  return { asked };
}
const editor = async () => {
  const made = await backend();
  const screen = await render(Template, { id: 't1', params: new URLSearchParams() });
  const area = screen.getByLabelText('Text of the template');
  await expect.element(area).toBeVisible();
  return { ...made, screen, area };
};

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('the editor and the gallery have no barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await editor();
  await expectAccessible();
  await screen.unmount();
  await render(Look, { id: '', params: new URLSearchParams({ tab: 'templates' }) });
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('a problem names its line in plain words, and a click goes there', async () => {
  const { screen, area } = await editor();
  await expect.element(screen.getByText('which does not exist', { exact: false })).toBeVisible();
  await screen.getByRole('button', { name: 'Line 3' }).click();
  const element = area.element() as HTMLTextAreaElement;
  expect(document.activeElement, 'the cursor is in the text').toBe(element);
  expect(element.value.slice(element.selectionStart, element.selectionEnd), 'and on that line').toBe(
    '  wrong',
  );
});

test('what is written is drawn at once, looked through at rest, and kept by itself', async () => {
  const { asked, area } = await editor();
  await area.fill('#let classic(d, logos, title) = [better]');
  await expect
    .poll(() => (asked('look_preview').at(-1) as LookPreview).source)
    .toBe('#let classic(d, logos, title) = [better]');
  await expect
    .poll(() => (asked('look_preview').at(-1) as LookPreview).thorough, { timeout: 3000 })
    .toBe(true);
  await expect
    .poll(() => asked('templates_change'), { timeout: 4000 })
    .toEqual([{ id: 't1', source: '#let classic(d, logos, title) = [better]' }]);
});

test('Hearth’s own text can be put back', async () => {
  const { screen, asked } = await editor();
  await screen.getByRole('button', { name: 'Put Hearth’s text back' }).click();
  await expect.poll(() => asked('templates_reset')).toEqual([{ id: 't1' }]);
});

test('a template is copied under a name of ours, and one that was made here can be removed', async () => {
  const { asked } = await backend();
  const screen = await render(Look, { id: '', params: new URLSearchParams({ tab: 'templates' }) });
  await screen.getByRole('button', { name: 'Duplicate and customise' }).first().click();
  await expect
    .poll(() => asked('templates_copy'))
    .toEqual([{ of: 'certificate-classic', name: 'Certificate: Classic, ours' }]);
  expect(location.hash, 'and written at once').toBe('#/look/t2');
  await screen.getByRole('button', { name: 'Remove Our certificate' }).click();
  await expect.poll(() => asked('templates_remove')).toEqual([{ id: 't1' }]);
});

test('a picture is let fall, described, put into the text at the cursor, and removed', async () => {
  const { screen, asked, area } = await editor();
  const drop = screen.getByRole('group', { name: 'Pictures' });
  const data = new DataTransfer();
  data.items.add(new File(['<svg/>'], 'tree.svg', { type: 'image/svg+xml' }));
  drop
    .element()
    .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect
    .poll(() => asked('templates_picture_add'))
    .toEqual([{ id: 't1', data: btoa('<svg/>'), name: 'tree.svg' }]);
  const words = screen.getByLabelText('What hall.svg shows');
  await words.fill('Our hall from the street');
  (words.element() as HTMLElement).blur();
  await expect
    .poll(() => asked('templates_picture_change'))
    .toEqual([{ id: 't1', name: 'hall.svg', alt: 'Our hall from the street' }]);
  (area.element() as HTMLTextAreaElement).setSelectionRange(0, 0);
  await screen.getByRole('button', { name: 'Put hall.svg into the text' }).click();
  expect((area.element() as HTMLTextAreaElement).value, 'where the cursor was').toMatch(
    /^#picture\("hall\.svg", width: 40mm\)/,
  );
  await screen.getByRole('button', { name: 'Remove hall.svg' }).click();
  await expect.poll(() => asked('templates_picture_remove')).toEqual([{ id: 't1', name: 'hall.svg' }]);
});
