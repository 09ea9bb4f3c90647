// How dates, numbers and weeks are written: one row per language and region. The spaces that engines vary are made plain first.
import { parseDate, startOfWeek } from '@internationalized/date';
import { afterEach, expect, test } from 'vitest';
import {
  ago,
  belongTo,
  community,
  compare,
  date,
  dateTime,
  day,
  dayMonth,
  days,
  duration,
  hourOf,
  list,
  longDate,
  month,
  now,
  number,
  relative,
  shortDate,
  span,
  speak,
  time,
  weekday,
  type Tag,
} from '.';

const DAY = '2026-11-22';
const FROM = '2026-11-22T17:30:00Z';
const TO = '2026-11-22T19:00:00Z';
const NOW = '2026-11-24T12:00:00Z';
const plain = (text: string): string =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

afterEach(async () => {
  await speak('en');
  belongTo({ locale: 'en-GB', zone: 'UTC', now: new Date().toISOString() });
});

const table: Record<string, { tag: Tag; locale: string; zone: string; written: Record<string, string> }> = {
  'English in Europe': {
    tag: 'en',
    locale: 'en',
    zone: 'Europe/Berlin',
    written: {
      date: '22 Nov 2026',
      shortDate: 'Sun 22 Nov',
      longDate: 'Sunday, 22 November 2026',
      time: '18:30',
      dateTime: 'Sun 22 Nov, 18:30',
      dayMonth: '22 November',
      days: '16 – 22 Nov 2026',
      hourOf: '08:00',
      month: 'November 2026',
      weekday: 'Sunday',
      span: '18:30–20:00',
      relative: '2 days ago',
      ago: '5 minutes ago',
      duration: '1 hr 30 min',
      number: '1,234,567.5',
      list: 'Noor, Tove and Hana',
      week: '2026-11-23',
    },
  },
  'English in America': {
    tag: 'en',
    locale: 'en',
    zone: 'America/New_York',
    written: {
      date: 'Nov 22, 2026',
      shortDate: 'Sun, Nov 22',
      longDate: 'Sunday, November 22, 2026',
      time: '12:30 PM',
      dateTime: 'Sun, Nov 22, 12:30 PM',
      dayMonth: 'November 22',
      days: 'Nov 16 – 22, 2026',
      hourOf: '8:00 AM',
      month: 'November 2026',
      weekday: 'Sunday',
      span: '12:30 – 2:00 PM',
      relative: '2 days ago',
      ago: '5 minutes ago',
      duration: '1 hr 30 min',
      number: '1,234,567.5',
      list: 'Noor, Tove, and Hana',
      week: '2026-11-22',
    },
  },
  German: {
    tag: 'de',
    locale: 'en',
    zone: 'Europe/Berlin',
    written: {
      date: '22.11.2026',
      shortDate: 'So., 22. Nov.',
      longDate: 'Sonntag, 22. November 2026',
      time: '18:30',
      dateTime: 'So., 22. Nov., 18:30',
      dayMonth: '22. November',
      days: '16.–22.11.2026',
      hourOf: '08:00',
      month: 'November 2026',
      weekday: 'Sonntag',
      span: '18:30–20:00 Uhr',
      relative: 'vorgestern',
      ago: 'vor 5 Minuten',
      duration: '1 Std. 30 Min.',
      number: '1.234.567,5',
      list: 'Noor, Tove und Hana',
      week: '2026-11-23',
    },
  },
  'Spanish in Spain': {
    tag: 'es',
    locale: 'es',
    zone: 'Europe/Madrid',
    written: {
      date: '22 nov 2026',
      shortDate: 'dom, 22 nov',
      longDate: 'domingo, 22 de noviembre de 2026',
      time: '18:30',
      dateTime: 'dom, 22 nov, 18:30',
      dayMonth: '22 de noviembre',
      days: '16–22 nov 2026',
      hourOf: '8:00',
      month: 'noviembre de 2026',
      weekday: 'domingo',
      span: '18:30–20:00',
      relative: 'anteayer',
      ago: 'hace 5 minutos',
      duration: '1 h 30 min',
      number: '1.234.567,5',
      list: 'Noor, Tove y Hana',
      week: '2026-11-23',
    },
  },
  'Spanish in Mexico': {
    tag: 'es',
    locale: 'es',
    zone: 'America/Mexico_City',
    written: {
      time: '11:30 a.m.',
      number: '1,234,567.5',
      week: '2026-11-22',
    },
  },
  Japanese: {
    tag: 'ja',
    locale: 'ja',
    zone: 'Asia/Tokyo',
    written: {
      date: '2026/11/22',
      shortDate: '11月22日(日)',
      longDate: '2026年11月22日日曜日',
      time: '2:30',
      dateTime: '11月23日(月) 2:30',
      dayMonth: '11月22日',
      days: '2026/11/16～2026/11/22',
      hourOf: '8:00',
      month: '2026年11月',
      weekday: '日曜日',
      span: '2:30～4:00',
      relative: '一昨日',
      ago: '5 分前',
      duration: '1時間30分',
      number: '1,234,567.5',
      list: 'Noor、Tove、Hana',
      week: '2026-11-22',
    },
  },
  'Arabic in Egypt': {
    tag: 'ar',
    locale: 'ar',
    zone: 'Africa/Cairo',
    written: {
      date: '22 نوفمبر 2026',
      shortDate: 'الأحد، 22 نوفمبر',
      longDate: 'الأحد، 22 نوفمبر 2026',
      time: '7:30 م',
      dateTime: 'الأحد، 22 نوفمبر، 7:30 م',
      dayMonth: '22 نوفمبر',
      days: '16–22 نوفمبر 2026',
      hourOf: '8:00 ص',
      month: 'نوفمبر 2026',
      weekday: 'الأحد',
      relative: 'أول أمس',
      ago: 'قبل 5 دقائق',
      duration: 'ساعة و30 دقيقة',
      number: '1,234,567.5',
      week: '2026-11-21',
    },
  },
  'Arabic in Saudi Arabia, by the calendar of the month grid': {
    tag: 'ar',
    locale: 'ar',
    zone: 'Asia/Riyadh',
    written: { date: '22 نوفمبر 2026', week: '2026-11-22' },
  },
  'Arabic in Lebanon, with the months of the Levant': {
    tag: 'ar',
    locale: 'ar',
    zone: 'Asia/Beirut',
    written: { dayMonth: '22 تشرين الثاني', week: '2026-11-23' },
  },
  'Arabic in a German community': {
    tag: 'ar',
    locale: 'de',
    zone: 'Europe/Berlin',
    written: { time: '18:30', dateTime: 'الأحد، 22 نوفمبر، 18:30', week: '2026-11-23' },
  },
};

test.each(Object.entries(table))('%s', async (_, { tag, locale, zone, written }) => {
  belongTo({ locale, zone, now: NOW });
  await speak(tag);
  const at = new Date(NOW);
  const all: Record<string, string> = {
    date: date(DAY),
    shortDate: shortDate(DAY),
    longDate: longDate(DAY),
    time: time(FROM),
    dateTime: dateTime(FROM),
    dayMonth: dayMonth(DAY),
    days: days('2026-11-16', DAY),
    hourOf: hourOf('08:00'),
    month: month(DAY),
    weekday: weekday(DAY),
    span: span(FROM, TO),
    relative: relative(DAY, at),
    ago: ago('2026-11-24T11:55:00Z', at),
    duration: duration(90),
    number: number(1_234_567.5),
    list: list(['Noor', 'Tove', 'Hana']),
    week: startOfWeek(parseDate('2026-11-25'), community.locale).toString(),
  };
  for (const [what, expected] of Object.entries(written)) {
    expect(plain(all[what] ?? ''), `${what} as it is written there`).toBe(expected);
  }
});

test('a day is put together from its parts, whatever the region writes', () => {
  belongTo({ locale: 'en-CA', zone: 'America/Toronto' });
  expect(day(new Date('2026-11-22T03:00:00Z')), 'the evening before, in Toronto').toBe('2026-11-21');
});

test('the present is the core’s, so that “in 3 days” agrees with its day', () => {
  belongTo({ zone: 'UTC', now: '2030-05-09T10:00:00Z' });
  expect(day(), 'today by the core’s clock').toBe('2030-05-09');
  expect(relative('2030-05-10'), 'counted from the core’s day').toBe('tomorrow');
  expect(
    Math.abs(now().getTime() - Date.parse('2030-05-09T10:00:00Z')),
    'and the clock goes on',
  ).toBeLessThan(1000);
});

test('an unknown locale, zone or instant leaves things as they were', () => {
  belongTo({ locale: 'en-GB', zone: 'Europe/Berlin' });
  belongTo({ locale: '!!', zone: 'Mars/Olympus', now: 'soon' });
  expect([community.locale, community.zone], 'kept').toEqual(['en-GB', 'Europe/Berlin']);
});

test('names are ordered as the language orders them', async () => {
  const names = ['Zoe', 'Ärger', 'anton', 'Österreich', 'Otto'];
  await speak('de');
  expect([...names].sort(compare), 'Ä stands beside A, Ö beside O').toEqual([
    'anton',
    'Ärger',
    'Österreich',
    'Otto',
    'Zoe',
  ]);
  const kana = ['漢字', 'はな', 'アキラ'];
  await speak('ja');
  expect(kana.sort(compare), 'kana in their order, kanji after them').toEqual(['アキラ', 'はな', '漢字']);
  await speak('ar');
  expect(['Anna', 'باسم', 'أمل'].sort(compare), 'the own script first').toEqual(['أمل', 'باسم', 'Anna']);
});

test('a day alone has no time', () => {
  expect(dateTime(DAY), 'nobody is told of midnight').toBe(shortDate(DAY));
});
