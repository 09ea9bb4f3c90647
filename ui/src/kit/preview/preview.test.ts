import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from './calendar';
import { beginsAsPdf, kindOf, MOST_BYTES, textOf, typeOf } from './kind';
import { delimiterOf, MOST_COLUMNS, sheetOf } from './table';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the kind of a file', () => {
  test('comes from the end of its name, whatever its case', () => {
    expect(typeOf('/files/Hours 2026.CSV'), 'capitals').toBe('text/csv');
    expect(typeOf('C:\\files.d\\README'), 'a point in a folder is no ending').toBeNull();
    expect(typeOf('backup.zip'), 'nothing to show').toBeNull();
  });
  test('decides how it is shown', () => {
    expect(kindOf('text/csv; charset=utf-8'), 'parameters do not matter').toBe('table');
    expect(kindOf('image/webp'), 'every image').toBe('image');
    expect(kindOf('text/html'), 'a page is read as text, never run').toBe('text');
    expect(kindOf('application/zip'), 'nothing to show').toBeNull();
  });
  test('a PDF is known by how it begins', () => {
    expect(beginsAsPdf(bytes('%PDF-1.7\n…')), 'a PDF').toBe(true);
    expect(beginsAsPdf(bytes('<html>')), 'no PDF').toBe(false);
  });
});

describe('text', () => {
  test('is read in the encoding it was written in', () => {
    expect(textOf(bytes('﻿Žofie')).text, 'UTF-8, its mark is not shown').toBe('Žofie');
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x4e, 0x00])).text, 'UTF-16').toBe('N');
    expect(textOf(new Uint8Array([0x4a, 0xf6, 0x72, 0x67])).text, 'an old spreadsheet').toBe('Jörg');
  });
  test('that is long is cut, and the letter at the cut does not spoil the rest', () => {
    const long = bytes(`${'a'.repeat(MOST_BYTES - 1)}ö and more`);
    const { text, whole } = textOf(long);
    expect(whole, 'there is more').toBe(false);
    expect(text, 'half a letter is left out').toBe('a'.repeat(MOST_BYTES - 1));
  });
});

describe('a table', () => {
  test('has quotation marks, line ends in cells, and rows of unequal length', () => {
    const sheet = sheetOf('Name;Note;Hours\r\n"Noor; J.";"said ""yes""\nand came"\r\n\r\nTove;;3;extra');
    expect(sheet).toEqual({
      head: ['Name', 'Note', 'Hours', ''],
      rows: [
        ['Noor; J.', 'said "yes"\nand came', '', ''],
        ['Tove', '', '3', 'extra'],
      ],
      more: false,
    });
  });
  test('finds its delimiter outside of quotation marks', () => {
    expect(delimiterOf('"a,b,c";d\n')).toBe(';');
    expect(delimiterOf('a\tb\tc,d')).toBe('\t');
    expect(delimiterOf('Name\nNoor'), 'one column').toBe(',');
  });
  test('says when there is more than it shows', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, at) => `${at},x`).join('\n');
    expect(sheetOf(lines(11), 10), 'ten rows and a head').toMatchObject({ more: false });
    expect(sheetOf(lines(12), 10).rows, 'never more than asked').toHaveLength(10);
    expect(sheetOf(lines(12), 10).more, 'one is left').toBe(true);
    expect(sheetOf(`${'a,'.repeat(MOST_COLUMNS)}a`), 'too wide').toMatchObject({ more: true });
  });
  test('whatever is written as CSV is read as it was', () => {
    const cell = fc.string().map((one) => one.replaceAll('\0', '') || 'x');
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((wide) =>
        fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const solid = rows.map((row) => row.map((one) => `${one}.`));
        const text = solid
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const sheet = sheetOf(text);
        expect([sheet.head, ...sheet.rows]).toEqual(solid);
      }),
    );
  });
});

describe('a calendar', () => {
  const file = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
  test('is read with folded lines, escapes, zones, whole days, and without the words of its alarms', () => {
    const { events, more } = eventsOf(
      file(
        'BEGIN:VEVENT',
        'SUMMARY:Garden\\, planning',
        'DTSTART;TZID="Europe/Amsterdam":20261124T180000',
        'DTEND;TZID="Europe/Amsterdam":20261124T193000',
        'DESCRIPTION:Bring gloves\\nand',
        '  tea',
        'RRULE:FREQ=WEEKLY',
        'BEGIN:VALARM',
        'DESCRIPTION:Reminder',
        'END:VALARM',
        'LOCATION:Hall 2',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'SUMMARY:Holiday',
        'DTSTART;VALUE=DATE:20261101',
        'DTEND;VALUE=DATE:20261103',
        'STATUS:CANCELLED',
        'END:VEVENT',
      ),
    );
    expect(more, 'that is all').toBe(false);
    expect(events).toEqual([
      {
        title: 'Holiday',
        start: '2026-11-01',
        end: '2026-11-02',
        zone: '',
        place: '',
        text: '',
        repeats: false,
        cancelled: true,
      },
      {
        title: 'Garden, planning',
        start: '2026-11-24T18:00',
        end: '2026-11-24T19:30',
        zone: 'Europe/Amsterdam',
        place: 'Hall 2',
        text: 'Bring gloves\nand tea',
        repeats: true,
        cancelled: false,
      },
    ]);
  });
  test('leaves out what has no beginning, and a day of one day has no end', () => {
    const { events } = eventsOf(
      file(
        'BEGIN:VEVENT',
        'SUMMARY:Lost',
        'DTSTART:soon',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'DTSTART:20261124T090000Z',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20261125',
        'DTEND;VALUE=DATE:20261126',
        'END:VEVENT',
      ),
    );
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-24T09:00:00Z', null],
      ['2026-11-25', null],
    ]);
  });
  test('never fails, whatever a file says', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(eventsOf(file('BEGIN:VEVENT', ...lines, 'END:VEVENT')).events.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
