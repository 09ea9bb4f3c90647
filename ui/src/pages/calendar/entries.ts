// From what the core says of a stretch of days to what the month, the agenda and the side list draw. Pure.
import type {
  CalendarEntry,
  CalendarPage,
  CalendarThing,
  CalendarTime,
  MeetingChange,
  TaskReschedule,
} from '../../api';
import { community, compare, day, enumerate, span, time } from '../../i18n';
import type { AgendaEntry } from '../../kit/Agenda.svelte';
import type { MonthEntry } from '../../kit/month';
import { minutesBetween, type WeekEntry, type WeekSpan } from '../../kit/week';

export type Shown = MonthEntry & { of: CalendarEntry };
export type Listed = AgendaEntry & { of: CalendarEntry };
export type Hourly = WeekEntry & { of: CalendarEntry };

/** What is known beside the entries themselves: the word for “cancelled”, and what stands against a meeting's time. */
export interface Known {
  cancelled: string;
  /** The word for a task that is due on its day. */
  due?: string;
  clashOf?: (entry: CalendarEntry) => string | undefined;
}

/** Tells an entry from every other of its page. */
export const keyOf = (thing: CalendarThing, time: CalendarTime): string =>
  thing.kind === 'event' ? `${thing.key}:${time.recurrence_id ?? time.starts_at}` : thing.key;

/** The entries of a page, each with what it is of. */
export function entriesOf(page: CalendarPage): CalendarEntry[] {
  return page.times.flatMap(({ of, ...time }) => {
    const thing = page.things[of];
    return thing ? [{ ...thing, ...time, key: keyOf(thing, { of, ...time }) }] : [];
  });
}

const OPEN = ['to do', 'doing', 'waiting'];

/** Only a meeting that is still to come, and a task that is still to do, are ours to move. */
export const canMove = (entry: CalendarEntry | null | undefined): entry is CalendarEntry & { id: string } =>
  !!entry &&
  entry.id !== null &&
  (entry.kind === 'meeting'
    ? entry.status === 'planned'
    : entry.kind === 'task' && OPEN.includes(entry.status));

export const spanIn = (entry: CalendarEntry): WeekSpan => ({
  start: entry.start_wall.slice(0, 16),
  end: entry.end_wall.slice(0, 16),
});

/** The change that puts an entry on this time; null where nothing would be different. */
export function changeOf(
  entry: CalendarEntry & { id: string },
  to: WeekSpan,
): (MeetingChange & TaskReschedule) | null {
  const from = spanIn(entry);
  if (entry.all_day) {
    // A task without a time has nothing but the day it is due.
    const day = to.start.slice(0, 10);
    return day === from.start.slice(0, 10) ? null : { id: entry.id, due_on: day };
  }
  const longer = minutesBetween(to.start, to.end) - minutesBetween(from.start, from.end);
  const lasts = Math.round((Date.parse(entry.ends_at) - Date.parse(entry.starts_at)) / 60_000);
  if (to.start === from.start && longer === 0) return null;
  return {
    id: entry.id,
    ...(to.start === from.start ? {} : { start_wall: to.start, zone: community.zone }),
    // The minutes it lasts are counted by the clock of the world, not by its hands.
    ...(longer === 0 ? {} : { minutes: lasts + longer }),
  };
}

/** A day this many days later, YYYY-MM-DD. */
export function later(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The first day of the month that lies `months` after that of `date`. */
export function monthLater(date: string, months: number): string {
  const at = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/** First and last day of an entry, both included. Whole days keep their own dates; hours are the community's. */
export function daysOf(entry: CalendarEntry): { from: string; to: string } {
  if (entry.all_day) {
    const from = entry.start_wall.slice(0, 10);
    // Half-open: a whole day ends where the next begins.
    const last = later(entry.end_wall.slice(0, 10), -1);
    return { from, to: last < from ? from : last };
  }
  const from = day(new Date(entry.starts_at));
  const end = Date.parse(entry.ends_at);
  const last = day(new Date(Math.max(Date.parse(entry.starts_at), end - 1)));
  return { from, to: last < from ? from : last };
}

export const isCancelled = (entry: CalendarEntry): boolean => entry.status.toLowerCase() === 'cancelled';

/** What is said beside the title: where it comes from, and that it is called off. */
function noteOf(entry: CalendarEntry, cancelled: string): string {
  return enumerate([entry.source ?? '', isCancelled(entry) ? cancelled : ''].filter(Boolean));
}

export function shownIn(entries: readonly CalendarEntry[], { cancelled, clashOf }: Known): Shown[] {
  return entries.map((of) => ({
    of,
    key: of.key,
    title: of.title,
    ...daysOf(of),
    time: of.all_day ? undefined : time(of.starts_at),
    hue: of.hue,
    faint: of.kind === 'event',
    ring: of.kind === 'task',
    struck: isCancelled(of),
    note: noteOf(of, cancelled),
    movable: canMove(of),
    clash: clashOf?.(of),
  }));
}

export function hourly(entries: readonly CalendarEntry[], { cancelled, clashOf }: Known): Hourly[] {
  return entries.map((of) => ({
    of,
    key: of.key,
    title: of.title,
    ...spanIn(of),
    allDay: of.all_day,
    hue: of.hue,
    faint: of.kind === 'event',
    ring: of.kind === 'task',
    struck: isCancelled(of),
    detail: of.place || undefined,
    note: noteOf(of, cancelled),
    movable: canMove(of),
    clash: clashOf?.(of),
  }));
}

/** The entries of each day of a stretch, both ends included; what lasts for days is listed on each of them. */
export function listed(
  entries: readonly CalendarEntry[],
  from: string,
  to: string,
  { cancelled, due, clashOf }: Known,
): Listed[] {
  const found = entries.flatMap((of) => {
    const own = daysOf(of);
    const days: Listed[] = [];
    for (let at = own.from < from ? from : own.from; at <= own.to && at <= to; at = later(at, 1)) {
      const first = at === own.from;
      days.push({
        of,
        key: `${of.key}@${at}`,
        title: of.title,
        day: at,
        time:
          of.all_day && of.kind === 'task'
            ? due
            : of.all_day || !first
              ? undefined
              : own.to === own.from
                ? span(of.starts_at, of.ends_at)
                : time(of.starts_at),
        detail: [noteOf(of, cancelled), of.place].filter(Boolean).join(' · ') || undefined,
        hue: of.hue,
        faint: of.kind === 'event',
        struck: isCancelled(of),
        clash: clashOf?.(of),
      });
    }
    return days;
  });
  return found.sort(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      // What is merely due some time that day comes after what one goes to.
      Number(a.of.all_day && a.of.kind === 'task') - Number(b.of.all_day && b.of.kind === 'task') ||
      Number(a.time !== undefined) - Number(b.time !== undefined) ||
      a.of.starts_at.localeCompare(b.of.starts_at) ||
      compare(a.title, b.title),
  );
}
