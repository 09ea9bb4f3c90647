import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { keepDraftsIn } from './drafts';
import Editor from './Editor.svelte';
import { cleaned } from './editor/paste';
import { documentOf, markdownOf } from './editor/markdown';

beforeEach(() => keepDraftsIn(null));

async function editor(value: string, more: Record<string, unknown> = {}) {
  const onsave = vi.fn(async (text: string): Promise<void> => void text);
  const screen = await render(Editor, { label: 'Minutes', value, onsave, ...more });
  await vi.waitFor(
    () => expect(document.querySelector('.ProseMirror'), 'the rich half has come').not.toBeNull(),
    10_000,
  );
  const box = screen.getByRole('textbox', { name: 'Minutes' });
  return { screen, box, onsave };
}
const last = (onsave: ReturnType<typeof vi.fn>): unknown => onsave.mock.lastCall?.[0];

test('opening and leaving a text writes nothing, however it was written', async () => {
  const { screen, box, onsave } = await editor('* one\n* two\n\n| a | b |\n|---|---|');
  await box.click();
  await userEvent.keyboard('{ArrowRight}');
  (document.activeElement as HTMLElement).blur();
  await screen.unmount();
  expect(onsave, 'nothing was typed').not.toHaveBeenCalled();
});

test('asked for, the text has the keyboard at once, or the first keys would go to the window', async () => {
  const { screen, box } = await editor('Hello');
  screen.component.focus();
  expect(document.activeElement, 'with no frame between').toBe(box.element());
  await userEvent.keyboard(' there');
  await expect.element(box).toHaveTextContent('Hello there');
});

test('what is typed is saved as Markdown after a pause, and said to be', async () => {
  const { screen, box, onsave } = await editor('');
  await box.click();
  await userEvent.keyboard('## Winter plan{Enter}- buy an urn{Enter}ring the hall');
  await vi.waitFor(() => expect(last(onsave)).toBe('## Winter plan\n\n- buy an urn\n- ring the hall'), 3000);
  await expect.element(screen.getByText('Saved')).toBeVisible();
  await expectAccessible();
});

test('a refused text stays, with its reason', async () => {
  const onsave = vi.fn(async () => {
    throw new Error('The file is read only.');
  });
  const { screen, box } = await editor('', { onsave });
  await box.click();
  await userEvent.keyboard('Noted{Control>}{Enter}{/Control}');
  await expect.element(screen.getByText('The file is read only.')).toBeVisible();
  await expect.element(box).toHaveTextContent('Noted');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
});

test('a slash offers blocks, walked with arrows and taken with Enter', async () => {
  const { screen, box, onsave } = await editor('');
  await box.click();
  await userEvent.keyboard('/');
  await expect.element(screen.getByRole('listbox', { name: 'What to insert' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .element(screen.getByRole('option', { name: 'List', exact: true }))
    .toHaveAttribute('aria-selected', 'true');
  await expectAccessible();
  await userEvent.keyboard('{Enter}urn');
  await vi.waitFor(() => expect(last(onsave)).toBe('- urn'), 3000);
});

test('@ names a person as a link that is kept', async () => {
  const people = vi.fn(async () => [{ id: 'p1', name: 'Noor Jansen', detail: 'Host' }]);
  const { screen, box, onsave } = await editor('', { people });
  await box.click();
  await userEvent.keyboard('Ask @no');
  await expect.element(screen.getByRole('option', { name: /Noor Jansen/ })).toBeVisible();
  await userEvent.keyboard('{Enter}today');
  await vi.waitFor(() => expect(last(onsave)).toBe('Ask [@Noor Jansen](hearth:person/p1) today'), 3000);
  expect(people, 'asked for what was typed').toHaveBeenCalledWith('no');
});

test('Esc closes the offers and what was typed stays as text', async () => {
  const { screen, box, onsave } = await editor('', { people: async () => [{ id: 'p1', name: 'Noor' }] });
  await box.click();
  await userEvent.keyboard('mail @no');
  await expect.element(screen.getByRole('option', { name: 'Noor' })).toBeVisible();
  await userEvent.keyboard('{Escape} later');
  await vi.waitFor(() => expect(last(onsave)).toBe('mail @no later'), 3000);
});

test('the toolbar is one stop, walked with arrows, and Esc returns to the text', async () => {
  const { screen, box, onsave } = await editor('');
  await box.click();
  await userEvent.keyboard('urn{Control>}a{/Control}{Alt>}{F10}{/Alt}');
  await expect.element(screen.getByRole('button', { name: 'Bold' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('button', { name: 'Italic' })).toHaveFocus();
  expect(
    screen.getByRole('toolbar').element().querySelectorAll('[tabindex="0"]').length,
    'one stop for Tab',
  ).toBe(1);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(last(onsave)).toBe('*urn*'), 3000);
  await expect
    .element(screen.getByRole('button', { name: 'Italic' }))
    .toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{Escape}');
  await expect.element(box).toHaveFocus();
});

test('text from outside replaces what is shown, and is not saved back', async () => {
  const { screen, box, onsave } = await editor('before');
  await screen.rerender({ value: 'after an **undo**' });
  await expect.element(box).toHaveTextContent('after an undo');
  await new Promise((done) => setTimeout(done, 700));
  expect(onsave, 'it came from there').not.toHaveBeenCalled();
});

test('what was typed before a crash is offered back', async () => {
  const kept = new Map([['minutes/1', 'typed and lost']]);
  keepDraftsIn({
    keep: (key, text) => kept.set(key, text),
    held: async (key) => kept.get(key) ?? null,
    drop: (key) => kept.delete(key),
  });
  const { screen, box, onsave } = await editor('', { draftKey: 'minutes/1' });
  await screen.getByRole('button', { name: 'Bring it back' }).click();
  await expect.element(box).toHaveTextContent('typed and lost');
  await vi.waitFor(() => expect(last(onsave)).toBe('typed and lost'), 3000);
  await vi.waitFor(() => expect(kept.size, 'saved, it is no draft any more').toBe(0));
});

test('what Word puts on the clipboard becomes plain paragraphs and lists', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal style="mso-margin:0">Present: <span style="font-weight:bold">all</span><o:p></o:p></p>
<p class=MsoListParagraph style="mso-list:l0 level1"><span style="mso-list:Ignore">·<span>   </span></span>urn<o:p></o:p></p>
<p class=MsoListParagraph style="mso-list:l0 level1"><span style="mso-list:Ignore">·<span>   </span></span>hall<o:p></o:p></p><!--EndFragment--></body></html>`;
  const html = cleaned(word);
  expect(html.replace(/\s*\n\s*/g, ''), 'no styles, no marks, one list').toBe(
    '<p>Present: <strong>all</strong></p><ul><li><p>urn</p></li><li><p>hall</p></li></ul>',
  );
  expect(cleaned('<p>plain</p>'), 'other HTML comes through').toBe('<p>plain</p>');
});

test('a pasted link is kept where its address is known, and is only text where it is not', async () => {
  const { box, onsave } = await editor('');
  await box.click();
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    'text/html',
    '<p><a href="https://example.org/">site</a> and <a href="javascript:alert(1)">trap</a></p>',
  );
  box
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(last(onsave)).toBe('[site](https://example.org/) and trap'), 3000);
  expect(
    [...box.element().querySelectorAll('a')].map((link) => link.getAttribute('href')),
    'nothing that runs has become a link',
  ).toEqual(['https://example.org/']);
});

test('from right to left each block takes its own direction', async () => {
  const { box } = await editor('علی گفت\n\nNoor said');
  const [arabic, latin] = [...box.element().querySelectorAll('p')];
  expect(getComputedStyle(arabic as Element).direction).toBe('rtl');
  expect(getComputedStyle(latin as Element).direction).toBe('ltr');
  expect(markdownOf(documentOf('علی گفت\n\nNoor said'))).toBe('علی گفت\n\nNoor said');
});
