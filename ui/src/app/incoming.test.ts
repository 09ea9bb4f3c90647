import { expect, test } from 'vitest';
import { kindOf, nameOf, sorted } from './incoming';

test('files are known by their names, on every system', () => {
  expect(kindOf('/lists/a/Contacts.CSV')).toBe('list');
  expect(kindOf('C:\\Users\\a\\people.vcf')).toBe('list');
  expect(kindOf('/a/town.ics')).toBe('calendar');
  expect(kindOf('/a.csv/readme')).toBe('other');
  expect(kindOf('/a/photo.JPG')).toBe('document');
  expect(kindOf('/a/letter.odt')).toBe('other');
  expect(nameOf('C:\\Users\\a\\people.vcf')).toBe('people.vcf');
  expect(nameOf('/a/town.ics')).toBe('town.ics');
});

test('many files at once are told apart', () => {
  expect(sorted(['/a.csv', '/b.ics', '/c.pdf', '/d.xlsx', '/e.zip'])).toEqual({
    lists: ['/a.csv', '/d.xlsx'],
    calendars: ['/b.ics'],
    documents: ['/c.pdf'],
    others: ['/e.zip'],
  });
});
