import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, markdownOf, type Node } from './markdown';

const again = (text: string): string => markdownOf(documentOf(text));

test('what the editor writes is what it reads', () => {
  for (const text of [
    'Two newcomers introduced themselves.',
    'First line\nsecond line',
    '## Winter plan',
    '- one\n- two\n  - below\n- three',
    '1. first\n2. second',
    '3. goes on\n4. from three',
    '- [ ] ring the hall\n- [x] buy an urn',
    '> said so\n> twice',
    '**bold** and *italic* and ~~gone~~ and `code`',
    '***both***',
    'Ask [@Noor Jansen](hearth:person/p1) about [#Garden](hearth:effort/e1)',
    '```\ncode stays\n  as it is\n```',
    '---',
    'علی گفت: **بله**',
  ]) {
    expect(again(text), text).toBe(text);
  }
});

test('what is not understood is kept word for word', () => {
  for (const text of [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<details>\n<summary>More</summary>\nText\n</details>',
    'Heading\n=======',
    '[^1]: a footnote',
    '[ref]: https://example.org "Title"',
    '    indented code',
    '1. a\n1. b',
    '~~~\ntilde fence\n~~~',
    '```\nnever closed',
  ]) {
    expect(again(text), text).toBe(text);
    expect(documentOf(text).content?.[0]?.type, text).toBe('source');
  }
});

test('a link as the editor holds it is written with its address alone', () => {
  const link = { type: 'link' as const, attrs: { href: 'hearth:person/a(1)', target: null, rel: null } };
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: '@Noor', marks: [link] }] }];
  const text = markdownOf({ type: 'doc', content });
  expect(text).toBe('[@Noor](hearth:person/a%281%29)');
  expect(again(text), 'and stays').toBe(text);
});

test('other ways of writing the same become ours, and lose nothing', () => {
  expect(again('* a\n+ b'), 'marks of a list').toBe('- a\n- b');
  expect(again('__bold__ and _italic_'), 'underlines').toBe('**bold** and *italic*');
  expect(again('1) a\n2) b'), 'brackets after numbers').toBe('1. a\n2. b');
  expect(again('Intro\n- a'), 'a list after a line').toBe('Intro\n\n- a');
  expect(again('snake_case_name and 2 * 3 * 4'), 'what only looks like a mark').toBe(
    'snake_case_name and 2 * 3 * 4',
  );
  expect(again('![plan](plan.png) here'), 'a picture').toBe('![plan](plan.png) here');
});

test('what would be read as something else is disarmed once and stays so', () => {
  for (const typed of ['===', 'a | b', 'a |--', '| x |', '1. one', '# no heading']) {
    const once = markdownOf({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: typed }] }],
    });
    expect(plainOf(documentOf(once)), `${typed} comes back`).toBe(typed);
    expect(again(once), `${typed} is not disarmed twice`).toBe(once);
  }
});

/** Lines as people and other programs write them. */
const line = fc.oneof(
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[\n\r]/g, ' ')),
  fc.stringMatching(/^[a-z0-9 *_`~[\]()#>|.!<:\\+-]{0,40}$/),
  fc.constantFrom(
    '- a',
    '  - b',
    '* c',
    '1. d',
    '2. e',
    '# f',
    '> g',
    '> - h',
    '```',
    '---',
    '===',
    '',
    '',
    '- [x] i',
  ),
  fc.constantFrom(
    '**a** b',
    '*a*b',
    '[a](hearth:person/1)',
    '| a | b |',
    '|---|---|',
    '<div>',
    '    code',
    '[^1]: x',
  ),
);
const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
/** Letters and digits in their order. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();

test('no file loses a letter, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(file, (text) => {
      const once = again(text);
      expect(letters(once), 'every letter, in order').toBe(letters(text));
      expect(again(once), 'written once, it stays').toBe(once);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

const words = fc.stringMatching(/^[a-zA-Zäöü*_[\]()`~!.#>+0-9-]{1,8}( [a-zA-Z*_0-9.]{1,8}){0,3}$/);
const marks = fc.uniqueArray(fc.constantFrom('bold', 'italic', 'strike'), { maxLength: 2 });
const run = fc.tuple(words, marks).map(([text, types]): Node => ({
  type: 'text',
  text,
  ...(types.length > 0 ? { marks: types.map((type) => ({ type }) as { type: 'bold' }) } : {}),
}));
const para = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((content): Node => ({ type: 'paragraph', content }));
const plainOf = (node: Node): string => node.text ?? (node.content ?? []).map(plainOf).join('');

test('brackets that were typed are words, also where a large X stands between them', () => {
  const typed: Node[] = [
    { type: 'text', text: '[', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'X]a', marks: [{ type: 'italic' }] },
  ];
  const back = documentOf(markdownOf({ type: 'doc', content: [{ type: 'paragraph', content: typed }] }));
  expect((back.content ?? []).map(plainOf), 'no sign of how it is kept').toEqual(['[X]a']);
});

test('whatever is typed comes back with every character', () => {
  fc.assert(
    fc.property(fc.array(para, { minLength: 1, maxLength: 4 }), (content) => {
      const back = documentOf(markdownOf({ type: 'doc', content }));
      expect((back.content ?? []).map(plainOf), 'the same paragraphs').toEqual(content.map(plainOf));
    }),
    { numRuns: 1000 },
  );
}, 30_000);
