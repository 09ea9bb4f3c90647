// The events of an iCalendar file, for reading. What a calendar means (rules, exceptions, other zones) the core knows; here it
// is shown as it was written. Pure.

export interface CalendarEvent {
  title: string;
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM of the wall, or an instant that ends in Z. */
  start: string;
  /** As `start`; the last day itself for whole days. */
  end: string | null;
  /** The zone that the wall clock is of, as the file names it. */
  zone: string;
  place: string;
  text: string;
  repeats: boolean;
  cancelled: boolean;
}

export const MOST_EVENTS = 200;

interface Line {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
}

/** RFC 5545 §3.1: a line that begins with a space goes on from the one before. */
const unfolded = (text: string): string[] => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n|\r/);

function lineOf(raw: string): Line | null {
  let quoted = false;
  let colon = -1;
  for (let at = 0; at < raw.length && colon < 0; at++) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === ':' && !quoted) colon = at;
  }
  if (colon < 1) return null;
  const [name = '', ...rest] = raw.slice(0, colon).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const params = Object.fromEntries(
    rest.map((one) => {
      const [key = '', ...value] = one.split('=');
      return [key.toUpperCase(), value.join('=').replaceAll('"', '')];
    }),
  );
  return { name: name.toUpperCase(), params, value: raw.slice(colon + 1) };
}

const plain = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

function moment(value: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, utc] = parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return null;
  if (hour === undefined) return date;
  return utc ? `${date}T${hour}:${minute}:${second}Z` : `${date}T${hour}:${minute}`;
}

/** The end of a whole day is the day after it; people say the last day. */
function dayBefore(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** Events in the order of their beginning; `more` when there are more than `most`. */
export function eventsOf(
  text: string,
  most: number = MOST_EVENTS,
): { events: CalendarEvent[]; more: boolean } {
  const events: CalendarEvent[] = [];
  let open: Line[] | null = null;
  // An alarm inside an event has a description of its own.
  let inside = 0;
  for (const raw of unfolded(text)) {
    const line = lineOf(raw);
    if (!line) continue;
    const what = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN' && open) inside++;
    else if (line.name === 'BEGIN' && what === 'VEVENT') open = [];
    else if (line.name === 'END' && inside > 0) inside--;
    else if (line.name === 'END' && what === 'VEVENT' && open) {
      const event = eventOf(open);
      if (event) events.push(event);
      open = null;
    } else if (open && inside === 0) open.push(line);
  }
  events.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  return { events: events.slice(0, most), more: events.length > most };
}

function eventOf(lines: readonly Line[]): CalendarEvent | null {
  const of = (name: string): Line | undefined => lines.find((line) => line.name === name);
  const words = (name: string): string => plain(of(name)?.value ?? '').trim();
  const start = moment(of('DTSTART')?.value ?? '');
  if (start === null) return null;
  const whole = !start.includes('T');
  const until = moment(of('DTEND')?.value ?? '');
  const end = until !== null && whole ? dayBefore(until) : until;
  return {
    title: words('SUMMARY'),
    start,
    end: end === null || end <= start ? null : end,
    zone: of('DTSTART')?.params['TZID'] ?? '',
    place: words('LOCATION'),
    text: words('DESCRIPTION'),
    repeats: of('RRULE') !== undefined,
    cancelled: words('STATUS').toUpperCase() === 'CANCELLED',
  };
}
