// The geometry of a month: six weeks of days, and lanes for what lies across them. Pure; nothing here is drawn.
import { startOfMonth, startOfWeek, type CalendarDate } from '@internationalized/date';
import { compare, enumerate } from '../i18n';

export interface MonthEntry {
  key: string;
  title: string;
  /** First and last day, both included, YYYY-MM-DD. */
  from: string;
  to: string;
  /** As shown, “18:30”; none for a whole day. */
  time?: string | undefined;
  /** Degrees; none is neutral. */
  hue?: number | null | undefined;
  /** Drawn as an outline: an event of a foreign calendar, a cancelled meeting. */
  faint?: boolean;
  /** A task: a small ring before the title. */
  ring?: boolean;
  /** Called off: struck through. */
  struck?: boolean;
  /** May be put on another day here. */
  movable?: boolean;
  /** What speaks against its time, in a sentence. */
  clash?: string | undefined;
  /** Spoken after the title and shown in its tooltip: the source, “cancelled”. */
  note?: string | undefined;
}

/** The title as it is spoken: with its time before and its note after it. */
export const saidOf = ({ time, title, note, clash }: MonthEntry): string =>
  enumerate([time ? `${time} ${title}` : title, note ?? '', clash ?? ''].filter(Boolean));

export interface Segment<E> {
  entry: E;
  /** Column of the week, 0 to 6. */
  column: number;
  span: number;
  lane: number;
  /** It began before, or goes on after, this week. */
  before: boolean;
  after: boolean;
}

/** Six fixed weeks around the month of `day`, beginning on the locale's first weekday. */
export function weeksOf(day: CalendarDate, locale: string): CalendarDate[][] {
  const first = startOfWeek(startOfMonth(day), locale);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => first.add({ days: week * 7 + column })),
  );
}

const DAY = 86_400_000;
const days = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** First-fit lanes; what is longest comes first so that bars stay straight, then what one goes to before what is due, by time, by title. */
export function layoutWeek<E extends MonthEntry>(
  week: readonly CalendarDate[],
  entries: readonly E[],
): Segment<E>[] {
  const start = week[0]?.toString() ?? '';
  const end = week[6]?.toString() ?? '';
  const ends: number[] = [];
  return entries
    .filter((entry) => entry.from <= end && entry.to >= start)
    .map((entry) => {
      const column = Math.max(0, days(start, entry.from));
      const last = Math.min(6, days(start, entry.to));
      return {
        entry,
        column,
        span: Math.max(1, last - column + 1),
        before: entry.from < start,
        after: entry.to > end,
      };
    })
    .sort(
      (a, b) =>
        a.column - b.column ||
        b.span - a.span ||
        Number(a.entry.ring ?? false) - Number(b.entry.ring ?? false) ||
        (a.entry.time ?? '').localeCompare(b.entry.time ?? '') ||
        compare(a.entry.title, b.entry.title),
    )
    .map((segment) => {
      let lane = ends.findIndex((taken) => taken < segment.column);
      if (lane < 0) lane = ends.push(-1) - 1;
      ends[lane] = segment.column + segment.span - 1;
      return { ...segment, lane };
    });
}
