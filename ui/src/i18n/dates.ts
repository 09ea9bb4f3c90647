// Dates, times and numbers in the community's language and zone. Instants arrive as RFC 3339 text, days as YYYY-MM-DD.
import { community, now as present } from './community.svelte';
import { language } from './language.svelte';
import { t } from './text.svelte';

type Format =
  Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat | Intl.ListFormat | Intl.Collator;
const cache = new Map<string, Format>();

function kept<F extends Format>(key: string, make: () => F): F {
  // Making an Intl object costs about a hundred times what using it costs.
  let format = cache.get(key) as F | undefined;
  if (!format) cache.set(key, (format = make()));
  return format;
}

/** A page says the same days and hours again whenever it is come back to, and saying one takes as long as drawing a cell. */
const told = new Map<string, string>();
const TOLD = 4000;
function remembered(key: string, tell: () => string): string {
  let words = told.get(key);
  if (words === undefined) {
    if (told.size >= TOLD) told.clear();
    words = tell();
    told.set(key, words);
  }
  return words;
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/** A day has no zone: it is read and shown in UTC so that it never slips to its neighbour. */
function parse(value: string | Date): { at: Date; zone: string } {
  if (typeof value === 'string' && dayOnly.test(value))
    return { at: new Date(`${value}T00:00:00Z`), zone: 'UTC' };
  return { at: new Date(value), zone: community.zone };
}

function format(value: string | Date | null | undefined, options: Intl.DateTimeFormatOptions): string {
  if (value === null || value === undefined || value === '') return '';
  const { at, zone } = parse(value);
  if (Number.isNaN(at.getTime())) return String(value);
  const key = `${community.locale}|${zone}|${nameOf(options)}`;
  return remembered(`${key}|${at.getTime()}`, () =>
    kept(key, () => new Intl.DateTimeFormat(community.locale, { ...options, timeZone: zone })).format(at),
  );
}
const names = new WeakMap<Intl.DateTimeFormatOptions, string>();
function nameOf(options: Intl.DateTimeFormatOptions): string {
  let name = names.get(options);
  if (name === undefined) names.set(options, (name = JSON.stringify(options)));
  return name;
}

const MEDIUM = { dateStyle: 'medium' } as const;
const LONG = { dateStyle: 'long' } as const;
const FULL = { dateStyle: 'full' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const HOUR = { timeStyle: 'short' } as const;

/** 22 Nov 2026 */
export const date = (value: string | Date | null | undefined): string =>
  // The short form of Arabic is of numbers only, and two of them are easily taken for each other.
  format(value, community.locale.startsWith('ar') ? LONG : MEDIUM);
/** Sun 22 Nov */
export const shortDate = (value: string | Date | null | undefined): string => format(value, SHORT_DAY);
/** Sunday, 22 November 2026 */
export const longDate = (value: string | Date | null | undefined): string => format(value, FULL);
/** 18:30 */
export const time = (value: string | Date | null | undefined): string => format(value, HOUR);
/** 18:30, of a wall clock that belongs to no day: HH:MM */
export const hourOf = (clock: string): string => {
  const key = `hour|${community.locale}`;
  const hour = kept(key, () => new Intl.DateTimeFormat(community.locale, { ...HOUR, timeZone: 'UTC' }));
  return remembered(`${key}|${clock}`, () => hour.format(new Date(`2026-01-01T${clock}Z`)));
};
/** Sun 22 Nov, 18:30; of a day alone, Sun 22 Nov */
export const dateTime = (value: string | Date | null | undefined): string => {
  if (!value) return '';
  if (typeof value === 'string' && dayOnly.test(value)) return shortDate(value);
  const words = { day: shortDate(value), time: time(value) };
  return remembered(`both|${language.tag}|${words.day}|${words.time}`, () => t('day-and-time', words));
};
/** 22 November; also of a day without a year, `--11-22`. */
export const dayMonth = (value: string | Date | null | undefined): string =>
  format(typeof value === 'string' ? value.replace(/^--/, '2000-') : value, {
    day: 'numeric',
    month: 'long',
  });
/** Sunday; short: Sun */
export const weekday = (value: string | Date | null | undefined, style: 'long' | 'short' = 'long'): string =>
  format(value, { weekday: style });
/** Nov */
export const shortMonth = (value: string | Date | null | undefined): string =>
  format(value, { month: 'short' });
/** November 2026 */
export const month = (value: string | Date | null | undefined): string =>
  format(value, { month: 'long', year: 'numeric' });

/** 18:30 – 20:00, or with the days when the two differ. */
export function span(start: string | Date, end: string | Date): string {
  const from = parse(start);
  const to = parse(end);
  if (Number.isNaN(from.at.getTime()) || Number.isNaN(to.at.getTime()))
    return `${String(start)} – ${String(end)}`;
  const sameDay = day(from.at) === day(to.at);
  const options: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' };
  // The range of Japanese spells the hours out in characters; its times alone do not.
  if (sameDay && community.locale.startsWith('ja')) return `${time(start)}～${time(end)}`;
  const key = `range|${community.locale}|${from.zone}|${sameDay}`;
  return kept(
    key,
    () => new Intl.DateTimeFormat(community.locale, { ...options, timeZone: from.zone }),
  ).formatRange(from.at, to.at);
}

/** 16 – 22 Nov 2026, of two days. */
export const days = (from: string, to: string): string => {
  const options = community.locale.startsWith('ar') ? LONG : MEDIUM;
  const key = `days|${community.locale}`;
  return kept(
    key,
    () => new Intl.DateTimeFormat(community.locale, { ...options, timeZone: 'UTC' }),
  ).formatRange(parse(from).at, parse(to).at);
};

/** Sunday, 22 November 2026, 18:30 – 20:00 */
export const occasion = (start: string | Date, end: string | Date): string =>
  t('day-and-time', { day: longDate(start), time: span(start, end) });

/** The day in the community's zone, YYYY-MM-DD. */
export function day(at: Date = present(), zone: string = community.zone): string {
  // To the minute, at which every zone's days begin: the present is another instant each time it is asked for.
  return remembered(`day|${zone}|${Math.floor(at.getTime() / 60_000)}`, () => {
    // Put together from parts: no locale writes YYYY-MM-DD in every engine (WebKit writes en-CA as 11/22/2026).
    const parts = kept(
      `day|${zone}`,
      () =>
        new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
          timeZone: zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }),
    ).formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  });
}

/** The wall clock in the community's zone, YYYY-MM-DDTHH:MM. */
export function wall(at: Date, zone: string = community.zone): string {
  const parts = kept(
    `wall|${zone}`,
    () =>
      new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
      }),
  ).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${day(at, zone)}T${part('hour')}:${part('minute')}`;
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
];

/** “yesterday”, “in 3 days”, “2 months ago”, counted in calendar days of the community. */
export function relative(value: string | Date | null | undefined, now: Date = present()): string {
  if (value === null || value === undefined || value === '') return '';
  const { at, zone } = parse(value);
  if (Number.isNaN(at.getTime())) return String(value);
  const days = Math.round((Date.parse(day(at, zone)) - Date.parse(day(now))) / 86_400_000);
  const [unit, length] = steps.find(([, length]) => Math.abs(days) >= 2 * length) ?? ['day', 1];
  const count = Math.trunc(days / length);
  return remembered(`relative|${community.locale}|${unit}|${count}`, () => distance().format(count, unit));
}

const distance = (): Intl.RelativeTimeFormat =>
  kept(
    `relative|${community.locale}`,
    () => new Intl.RelativeTimeFormat(community.locale, { numeric: 'auto' }),
  );

/** How long ago an instant was, as fine as it matters: “5 minutes ago”, “3 hours ago”, then in days. */
export function ago(value: string | Date, now: Date = present()): string {
  const { at } = parse(value);
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  if (Number.isNaN(minutes)) return String(value);
  if (Math.abs(minutes) >= 24 * 60) return relative(value, now);
  const fine = distance();
  return Math.abs(minutes) < 60
    ? fine.format(Math.min(0, minutes), 'minute')
    : fine.format(Math.trunc(minutes / 60), 'hour');
}

export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept(
    `number|${community.locale}|${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(community.locale, options),
  ).format(value);
}

/** Minutes as “1 hr 30 min”. Said by the catalogues: engines differ in how they shorten and join the two. */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t('duration-minutes', { count: rest });
  const long = t('duration-hours', { count: hours });
  return rest === 0
    ? long
    : t('duration-both', { hours: long, minutes: t('duration-minutes', { count: rest }) });
}

/** “Host, Garden, new”: one thing after the other, without a word between the last two. */
export const enumerate = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((before, next) => t('one-after-other', { before, next }));

/** “Noor, Tove and Hana” */
export function list(items: readonly string[]): string {
  return kept(
    `list|${community.locale}`,
    () => new Intl.ListFormat(community.locale, { type: 'conjunction' }),
  ).format(items);
}

/** Orders names and titles as the window's language does: Ä beside A, kana before kanji, case ignored. */
export function compare(one: string, other: string): number {
  return kept(
    `collator|${community.locale}`,
    () => new Intl.Collator(community.locale, { sensitivity: 'base', numeric: true }),
  ).compare(one, other);
}
