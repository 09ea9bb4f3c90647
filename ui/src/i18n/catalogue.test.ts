// Every text has a message, every message a place, and every language says all of it: nothing untranslated ships, nothing dead
// is translated.
import {
  parse,
  Transformer,
  type BaseNode,
  type Entry,
  type Message,
  type SelectExpression,
} from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { saidAlike } from '../../test/alike';
import { languages } from './languages';

const catalogues = import.meta.glob<string>('../../locales/*/*.ftl', {
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

interface Found {
  file: string;
  entry: Entry;
}

function read(tag: string): Found[] {
  return Object.entries(catalogues)
    .filter(([path]) => path.includes(`/locales/${tag}/`))
    .flatMap(([path, text]) =>
      parse(text, {}).body.map((entry) => ({ file: path.split('/locales/')[1] ?? path, entry })),
    );
}

const messages = (found: Found[]): Message[] =>
  found.flatMap(({ entry }) => (entry.type === 'Message' ? [entry] : []));

const english = read('en');
const ids = messages(english).map((one) => one.id.name);
const code = Object.values(sources).join('\n');

/** Names of the arguments that a message uses, and its choices. */
class Reader extends Transformer {
  readonly args = new Set<string>();
  readonly selects: SelectExpression[] = [];
  readonly texts: string[] = [];
  override visitTextElement(node: BaseNode & { value: string }): BaseNode {
    this.texts.push(node.value.replace(/\s+/g, ' ').trim());
    return node;
  }
  override visitVariableReference(node: BaseNode & { id: { name: string } }): BaseNode {
    this.args.add(node.id.name);
    return node;
  }
  override visitSelectExpression(node: SelectExpression): BaseNode {
    this.selects.push(node);
    return this.genericVisit(node);
  }
}

function inside(message: Message): Reader {
  const reader = new Reader();
  reader.visit(message.clone());
  return reader;
}

const inEnglish = new Map(messages(english).map((one) => [one.id.name, inside(one)]));

/** What is said, without the comments and the layout of the file. */
const words = (message: Message): string =>
  JSON.stringify(message.value, (key, value: unknown) => (key === 'span' ? undefined : value));

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
  // Thousands of messages against every source: slow where several suites share a machine.
}, 30_000);

describe.each(languages.map(({ tag }) => tag))('%s', (tag) => {
  const found = read(tag);
  const said = new Map(messages(found).map((one) => [one.id.name, one]));

  test('every catalogue parses', () => {
    const junk = found.flatMap(({ file, entry }) =>
      entry.type === 'Junk' ? [`${file}: ${entry.content.trim()}`] : [],
    );
    expect(junk, 'these lines are not Fluent').toEqual([]);
  });

  test('no id stands for two messages', () => {
    const own = messages(found).map((one) => one.id.name);
    expect(
      own.filter((id, index) => own.indexOf(id) !== index),
      'the later message would silently win',
    ).toEqual([]);
  });

  test('it says what English says, no less and no more', () => {
    expect(
      ids.filter((id) => !said.has(id)),
      'these messages are missing',
    ).toEqual([]);
    expect(
      [...said.keys()].filter((id) => !ids.includes(id)),
      'English does not have these messages',
    ).toEqual([]);
  });

  test('each message lies in the file of its noun', () => {
    const home = new Map(
      english.flatMap(({ file, entry }) =>
        entry.type === 'Message' ? [[entry.id.name, file.replace('en/', '')]] : [],
      ),
    );
    const strays = found.flatMap(({ file, entry }) =>
      entry.type === 'Message' && home.has(entry.id.name) && file !== `${tag}/${home.get(entry.id.name)}`
        ? [`${entry.id.name}: ${file}`]
        : [],
    );
    expect(strays, 'these lie in another file than in English').toEqual([]);
  });

  test('each message takes the arguments that it is given', () => {
    const differ = messages(english).flatMap((message) => {
      const other = said.get(message.id.name);
      if (!other) return [];
      const given = inEnglish.get(message.id.name)?.args ?? new Set();
      const used = inside(other).args;
      const unknown = [...used].filter((name) => !given.has(name));
      // Of a number that is only chosen by, a language without plural forms may still have to say the number, and the reverse.
      const lost = [...given].filter((name) => !used.has(name));
      return unknown.length + lost.length > 0
        ? [`${message.id.name}: unknown ${unknown.join(', ') || '–'}, lost ${lost.join(', ') || '–'}`]
        : [];
    });
    expect(differ, 'an argument nobody gives is shown as its name; one that is lost says too little').toEqual(
      [],
    );
  });

  test('where a number decides, every plural form of the language is said', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const lacking = [...said.values()].flatMap((message) =>
      inside(message).selects.flatMap((select) => {
        const keys = select.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
        const byPlural = keys.some((key) => ['zero', 'one', 'two', 'few', 'many'].includes(key));
        const counted =
          byPlural ||
          inEnglish
            .get(message.id.name)
            ?.selects.some((one) =>
              one.variants.some(({ key }) => key.type === 'Identifier' && key.name === 'one'),
            );
        if (!counted) return [];
        const exact: Record<string, string> = { zero: '0', one: '1', two: '2' };
        // Spanish `many` is for whole millions, which no list here holds: `other` says it.
        const needed = forms.filter((form) => !(tag === 'es' && form === 'many'));
        const missing = needed.filter((form) => !keys.includes(form) && !keys.includes(exact[form] ?? form));
        const foreign = keys.filter(
          (key) => /^[a-z]/.test(key) && !forms.includes(key as Intl.LDMLPluralRule),
        );
        return missing.length + foreign.length > 0
          ? [
              `${message.id.name}: lacks ${missing.join(', ') || '–'}, never used ${foreign.join(', ') || '–'}`,
            ]
          : [];
      }),
    );
    expect(lacking, 'these numbers would be said wrongly').toEqual([]);
  });

  test('nothing is left in English', () => {
    if (tag === 'en') return;
    const left = messages(english)
      .filter((message) => {
        const other = said.get(message.id.name);
        return other && words(other) === words(message) && /\p{L}/u.test(text(message));
      })
      .filter((message) => !saidAlike(tag, text(message)))
      .map((message) => `${message.id.name}: ${text(message)}`);
    expect(left, 'these are English still, or belong on the list of words that are alike').toEqual([]);
  });
});

/** The fixed part of a message, all forms of it: what a reader sees beside the values. */
const text = (message: Message): string => inside(message).texts.filter(Boolean).join(' ');
