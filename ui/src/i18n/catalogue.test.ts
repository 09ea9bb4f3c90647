// Every text has a message, every message a place: nothing untranslated ships, nothing dead is translated.
import { parse, type Entry } from '@fluent/syntax';
import { expect, test } from 'vitest';

const catalogues = import.meta.glob<string>('../../locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(
  ['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!../**/*.spec.ts', '!../api/generated/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const entries: { file: string; entry: Entry }[] = Object.entries(catalogues).flatMap(([file, text]) =>
  parse(text, {}).body.map((entry) => ({ file, entry })),
);
const ids = entries.flatMap(({ entry }) => (entry.type === 'Message' ? [entry.id.name] : []));
const code = Object.values(sources).join('\n');

test('every catalogue parses', () => {
  const junk = entries.flatMap(({ file, entry }) =>
    entry.type === 'Junk' ? [`${file}: ${entry.content.trim()}`] : [],
  );
  expect(junk, 'these lines are not Fluent').toEqual([]);
});

test('no id stands for two messages', () => {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(twice, 'the later message would silently win').toEqual([]);
});

test('every text that is asked for has a message', () => {
  const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const titles = [...code.matchAll(/\btitle: '((?:cmd|nav)-[a-z-]+)'/g)].map((match) => match[1] ?? '');
  const missing = [...new Set([...asked, ...titles])].filter((id) => !ids.includes(id));
  expect(missing, 'these ids are used and have no message').toEqual([]);
});

test('every message is asked for', () => {
  const prefixes = [...code.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? '');
  const unused = ids.filter(
    (id) =>
      !code.includes(`'${id}'`) &&
      !code.includes(`"${id}"`) &&
      !prefixes.some((prefix) => id.startsWith(prefix)),
  );
  expect(unused, 'these messages are never shown').toEqual([]);
});
