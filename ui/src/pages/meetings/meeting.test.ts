import { beforeAll, expect, test } from 'vitest';
import { meeting } from '../../../test/time';
import { belongTo } from '../../i18n';
import { asMarkdown, counts, found, positionAt, remaining } from './meeting';

beforeAll(() => belongTo({ locale: 'en-GB', zone: 'Europe/Amsterdam' }));

test('a few letters find a person, accents aside, by any of their names', () => {
  const { people } = meeting();
  const names = (query: string) => found(people, query).map((one) => one.name);
  expect(names('zoe luk'), 'both names, without their accents').toEqual(['Zoë Łukasiewicz']);
  expect(names('jan'), 'the last name').toEqual(['Noor Jansen']);
  expect(names('oor'), 'names are found from their beginning').toEqual([]);
  expect(names('').length, 'nothing typed hides nobody').toBe(people.length);
});

test('walk-ins are there too', () => {
  expect(counts(meeting().people), 'two and a walk-in of nine').toEqual({ there: 3, of: 9 });
});

test('an item lands between its new neighbours', () => {
  const { agenda } = meeting();
  expect(positionAt(agenda, 0, 1), 'between the second and the third').toBe(2.5);
  expect(positionAt(agenda, 0, 2), 'at the end').toBe(4);
  expect(positionAt(agenda, 2, 0), 'at the beginning').toBe(0);
});

test('the clock counts down the planned minutes and then says how much longer it took', () => {
  expect(remaining(20, 440), 'seven minutes and twenty seconds in').toEqual({ text: '12:40', over: false });
  expect(remaining(5, 430.9), 'too long').toEqual({ text: '+2:10', over: true });
  expect(remaining(null, 61), 'without a plan').toEqual({ text: '1:01', over: false });
});

test('the minutes as Markdown name who was there, what was decided and who promised what', () => {
  const text = asMarkdown(meeting());
  expect(text, 'the title').toMatch(/^# Welcome circle\n/);
  expect(text, 'people with their roles').toContain(
    'Noor Jansen (Facilitator), Tove Eriksen (Scribe), Pat Walker',
  );
  expect(text, 'the decision under its item').toMatch(
    /## 1\. Hello\n\nTwo newcomers[^\n]*\n\n- \*\*Decision:\*\* Buy a second urn\./,
  );
  expect(text, 'the action').toContain('- [ ] Ring the hall (Noor Jansen), until ');
});
