// What can be done in the window can be done by everybody: from the keyboard, and in every language.
import { parse } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { declare, headingOf, ownKeys, together, type Declared } from './declare';
import { EVERY } from './every';
import { clash } from './keys';

const catalogues = import.meta.glob<string>('../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = Object.values(
  import.meta.glob<string>(['../**/*.svelte'], { query: '?raw', import: 'default', eager: true }),
).join('\n');

const messages = new Map<string, Set<string>>();
for (const [file, text] of Object.entries(catalogues)) {
  const language = file.split('/').at(-2) ?? '';
  const known = messages.get(language) ?? new Set<string>();
  for (const entry of parse(text, {}).body) if (entry.type === 'Message') known.add(entry.id.name);
  messages.set(language, known);
}

/** Pairs of commands that want the same keys at the same time. */
const conflicts = (commands: readonly Declared[]): string[] =>
  commands.flatMap((one, index) =>
    commands
      .slice(index + 1)
      .filter(
        (other) =>
          together(one.where, other.where) &&
          ownKeys(one).some((keys) => ownKeys(other).some((others) => clash(keys, others))),
      )
      .map((other) => `${one.id} and ${other.id}`),
  );

test('no id stands for two commands', () => {
  const ids = EVERY.map((command) => command.id);
  expect(ids.length, 'the lists of all pages were found').toBeGreaterThan(50);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    'the later one would silently win',
  ).toEqual([]);
});

test('every command has a title in every language', () => {
  expect([...messages.keys()], 'English is there').toContain('en');
  for (const [language, known] of messages) {
    const nameless = EVERY.filter((command) => !known.has(command.title)).map((command) => command.title);
    expect(nameless, `these titles have no message in ${language}`).toEqual([]);
  }
});

test('every place where commands meet has a name in every language', () => {
  const places = new Set(EVERY.map(({ where }) => `where-${headingOf(where)}`));
  for (const [language, known] of messages) {
    const nameless = [...places].filter((place) => !known.has(place));
    expect(nameless, `Settings → Keyboard shows them, and there is no message in ${language}`).toEqual([]);
  }
});

test('keys are unambiguous wherever commands meet', () => {
  expect(conflicts(EVERY), 'each key means one thing on every page').toEqual([]);
});

test('a conflict would be found', () => {
  const made = [
    ...declare('people', [{ id: 'a', title: 'a', section: 'here', keys: ['N', 'G P'] }]),
    ...declare('community', [{ id: 'b', title: 'b', section: 'go', keys: 'G' }]),
    ...declare('tasks', [{ id: 'c', title: 'c', section: 'here', keys: 'N' }]),
    ...declare('people/side', [{ id: 'd', title: 'd', section: 'here', keys: 'N' }]),
  ];
  expect(conflicts(made), 'a prefix and a part of a page count; another page does not').toEqual([
    'a and b',
    'a and d',
  ]);
});

test('every command can be reached without a pointer', () => {
  const hidden = EVERY.filter((command) => command.unlisted && ownKeys(command).length === 0);
  expect(
    hidden.map((command) => command.id),
    'these have no keys and the palette does not offer them',
  ).toEqual([]);
});

test('every command is bound to something', () => {
  const loose = EVERY.filter(
    ({ id }) => !id.startsWith('go-') && !new RegExp(`(?:'${id}'|\\b${id}): [^;]`).test(sources),
  );
  expect(
    loose.map((command) => command.id),
    'these are declared and nobody runs them',
  ).toEqual([]);
});
