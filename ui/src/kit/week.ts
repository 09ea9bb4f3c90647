// The geometry of a week of hours: which part of an entry stands on which day, what stands side by side, where the
// keyboard may stop. Wall clock only, so that a day of 23 or 25 hours is drawn as its clock shows it; nothing here is drawn.

import { compare } from '../i18n';

export interface WeekEntry {
  key: string;
  title: string;
  /** Wall clock, YYYY-MM-DDTHH:MM; the end is not part of it. Of a whole day only the dates count. */
  start: string;
  end: string;
  allDay?: boolean;
  /** Degrees; none is neutral. */
  hue?: number | null | undefined;
  /** Drawn as an outline: an event of a foreign calendar. */
  faint?: boolean;
  /** A task: a small ring before the title. */
  ring?: boolean;
  /** Called off: struck through. */
  struck?: boolean;
  /** Shown under the title: the place. */
  detail?: string | undefined;
  /** Spoken after the title and shown in its tooltip: the source, “cancelled”. */
  note?: string | undefined;
  /** What speaks against its time, in a sentence. */
  clash?: string | undefined;
  /** May be put on another time here. */
  movable?: boolean;
}

/** What a drag or a key makes of an entry's time. */
/** How many could be there from a minute of a day on. */
export interface WeekHeat {
  day: string;
  minute: number;
  /** Minutes. */
  length: number;
  /** 0 to 1. */
  share: number;
  /** Said where the cursor is. */
  text: string;
  /** What speaks against it, in sentences. */
  why?: readonly string[];
}

export interface WeekSpan {
  start: string;
  end: string;
}

/** The part of an entry that stands on one day. */
export interface Part<E> {
  entry: E;
  key: string;
  /** Minutes since midnight; `to` is at most 1440. */
  from: number;
  to: number;
  /** It began on an earlier day, or goes on into the next. */
  before: boolean;
  after: boolean;
  /** Its place among those it overlaps: begins in `column` of `columns`, `span` of them wide. */
  column: number;
  columns: number;
  span: number;
}

/** What lies across whole days, on top of the hours. */
export interface Bar<E> {
  entry: E;
  column: number;
  span: number;
  lane: number;
  before: boolean;
  after: boolean;
}

export const DAY = 1440;
/** What a drag and a key snap to. */
export const SNAP = 15;
/** What the keyboard walks by over free time. */
export const SLOT = 30;
/** Shorter parts are drawn as if they were so long, to be read and hit. */
const SHORTEST = 25;

const at = (wall: string): number =>
  Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall.slice(0, 16)}Z`);

export const minuteOf = (wall: string): number => {
  const since = new Date(at(wall));
  return since.getUTCHours() * 60 + since.getUTCMinutes();
};

/** The wall clock so many minutes later, as the hands of the clock count them. */
export const wallLater = (wall: string, minutes: number): string =>
  new Date(at(wall) + minutes * 60_000).toISOString().slice(0, 16);

/** The day so many days later. */
export const dayLater = (day: string, days: number): string => wallLater(day, days * DAY).slice(0, 10);

/** The wall clock of a minute of a day; 1440 is midnight of the next. */
export const wallAt = (day: string, minute: number): string => wallLater(day, minute);

/** Minutes between two wall clocks, as the hands of the clock count them. */
export const minutesBetween = (from: string, to: string): number => (at(to) - at(from)) / 60_000;

/** Whether it belongs on top of the hours: whole days, and what lasts a day or longer. */
export const isLong = (entry: WeekEntry): boolean =>
  entry.allDay === true || minutesBetween(entry.start, entry.end) >= DAY;

/** First and last day of an entry, both included. */
export function daysOf(entry: WeekEntry): { from: string; to: string } {
  const from = entry.start.slice(0, 10);
  const last = wallLater(entry.end, -1).slice(0, 10);
  return { from, to: last < from ? from : last };
}

/** The parts of one day, those that overlap side by side. */
export function layoutDay<E extends WeekEntry>(day: string, entries: readonly E[]): Part<E>[] {
  const midnight = wallAt(day, DAY);
  const parts = entries
    .filter((entry) => {
      if (isLong(entry)) return false;
      const own = daysOf(entry);
      return own.from <= day && own.to >= day;
    })
    .map((entry): Part<E> => {
      const before = entry.start.slice(0, 10) < day;
      const after = at(entry.end) > at(midnight);
      const from = before ? 0 : minuteOf(entry.start);
      // In the hour that the clock repeats an end may read earlier than its start.
      const to = after || entry.end.slice(0, 10) > day ? DAY : Math.max(minuteOf(entry.end), from + 1);
      return { entry, key: `${entry.key}@${day}`, from, to, before, after, column: 0, columns: 1, span: 1 };
    })
    .sort((a, b) => a.from - b.from || b.to - a.to || compare(a.entry.title, b.entry.title));
  const drawnTo = (part: Part<E>): number => Math.max(part.to, part.from + SHORTEST);
  const meets = (a: Part<E>, b: Part<E>): boolean => a.from < drawnTo(b) && b.from < drawnTo(a);

  let cluster: Part<E>[] = [];
  let until = -1;
  const settle = (): void => {
    const columns = cluster.reduce((most, part) => Math.max(most, part.column + 1), 1);
    for (const part of cluster) {
      part.columns = columns;
      // What has nothing beside it takes the room.
      while (
        part.column + part.span < columns &&
        !cluster.some((other) => other.column === part.column + part.span && meets(part, other))
      )
        part.span++;
    }
    cluster = [];
  };
  for (const part of parts) {
    if (part.from >= until) settle();
    const taken = new Set(cluster.filter((other) => meets(part, other)).map((other) => other.column));
    while (taken.has(part.column)) part.column++;
    cluster.push(part);
    until = Math.max(until, drawnTo(part));
  }
  settle();
  return parts;
}

/** Lanes for what lies across the days, first fit, what begins first and lasts longest on top. */
export function layoutBars<E extends WeekEntry>(days: readonly string[], entries: readonly E[]): Bar<E>[] {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const ends: number[] = [];
  return entries
    .filter(isLong)
    .map((entry) => ({ entry, ...daysOf(entry) }))
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ entry, from, to }) => {
      const column = from < first ? 0 : days.indexOf(from);
      const end = to > last ? days.length - 1 : days.indexOf(to);
      return { entry, column, span: end - column + 1, before: from < first, after: to > last };
    })
    .sort((a, b) => a.column - b.column || b.span - a.span || compare(a.entry.title, b.entry.title))
    .map((bar) => {
      let lane = ends.findIndex((taken) => taken < bar.column);
      if (lane < 0) lane = ends.push(-1) - 1;
      ends[lane] = bar.column + bar.span - 1;
      return { ...bar, lane };
    });
}

/** Where the keyboard stops on a day: an entry by its key, or a free half hour. */
export interface Stop {
  /** Key of the entry; none for free time. */
  key?: string;
  /** -1 for what lies on top of the hours. */
  minute: number;
}

/** The stops of a day from top to bottom: what lies across it, then entries and free half hours by the clock. */
export function stopsOf<E extends WeekEntry>(
  column: number,
  bars: readonly Bar<E>[],
  parts: readonly Part<E>[],
): Stop[] {
  const above = bars
    .filter((bar) => bar.column <= column && bar.column + bar.span > column)
    .sort((a, b) => a.lane - b.lane)
    .map((bar): Stop => ({ key: bar.entry.key, minute: -1 }));
  const free: Stop[] = [];
  for (let minute = 0; minute < DAY; minute += SLOT) {
    if (!parts.some((part) => part.from < minute + SLOT && part.to > minute)) free.push({ minute });
  }
  const held = parts.map((part): Stop => ({ key: part.entry.key, minute: part.from }));
  // Stable: parts keep their order where they begin together.
  return [...above, ...[...held, ...free].sort((a, b) => a.minute - b.minute)];
}

/** The stop that somebody who comes from the side at this minute lands on. */
export function stopAt(stops: readonly Stop[], minute: number): Stop | undefined {
  if (minute < 0) return stops.find((stop) => stop.minute < 0) ?? stops[0];
  return (
    stops.findLast((stop) => stop.minute >= 0 && stop.minute <= minute) ??
    stops.find((stop) => stop.minute >= 0)
  );
}

/** The time of an entry that is moved so far, on the quarters of the clock. */
export function moved(entry: WeekEntry, days: number, minutes: number): WeekSpan {
  const minute = minuteOf(entry.start);
  const snapped = minutes === 0 ? 0 : Math.round((minute + minutes) / SNAP) * SNAP - minute;
  const by = days * DAY + snapped;
  return { start: wallLater(entry.start, by), end: wallLater(entry.end, by) };
}

/** The time of an entry whose end is moved so far: a quarter of an hour is left, a day is not reached. */
export function resized(entry: WeekEntry, minutes: number): WeekSpan {
  const length = minutesBetween(entry.start, entry.end);
  const end = minuteOf(entry.start) + length;
  const snapped = Math.round((end + minutes) / SNAP) * SNAP - minuteOf(entry.start);
  const wanted = Math.max(SNAP, Math.min(DAY - SNAP, snapped));
  return { start: entry.start, end: wallLater(entry.start, wanted) };
}

/** The first hour to be on screen: where the working day begins, or an hour before what begins earlier. */
export function firstHour(days: readonly string[], entries: readonly WeekEntry[]): number {
  const starts = days.flatMap((day) => layoutDay(day, entries).map((part) => part.from / 60));
  return Math.max(0, Math.min(8, Math.floor(Math.min(8, ...starts))) - 0.5);
}
