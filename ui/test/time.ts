// A small made-up November for looking at calendar and meetings, and for their tests.
import type {
  AgendaSources,
  CalendarEntry,
  CalendarRow,
  MeetingView,
  RoleCandidate,
  RoleTurn,
} from '../src/api/generated/commands';

const MINUTE = 60_000;
/** Days count from today, so that the window always shows something; hours are UTC. */
const at = (days: number, hour: number, minute = 0): Date => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, hour, minute));
};
const iso = (date: Date): string => date.toISOString().replace('.000Z', 'Z');
const wall = (date: Date): string => iso(date).slice(0, 16);

const entry = (
  key: string,
  days: number,
  hour: number,
  minutes: number,
  more: Partial<CalendarEntry>,
): CalendarEntry => {
  const from = at(days, hour);
  const to = new Date(from.getTime() + minutes * MINUTE);
  return {
    key,
    kind: 'meeting',
    id: 'm1',
    calendar_id: null,
    uid: null,
    recurrence_id: null,
    title: 'Welcome circle',
    starts_at: iso(from),
    ends_at: iso(to),
    start_wall: wall(from),
    end_wall: wall(to),
    zone: 'Europe/Amsterdam',
    zone_unknown: false,
    all_day: false,
    hue: 300,
    source: 'Welcome circle',
    place: 'Hall 2',
    description: '',
    status: 'planned',
    recurring: true,
    effort_id: 'e2',
    people: 9,
    ...more,
  };
};
const foreign: Partial<CalendarEntry> = {
  kind: 'event',
  id: null,
  calendar_id: 'cal1',
  uid: 'u1@hall',
  source: 'Hall bookings',
  hue: 210,
  status: 'confirmed',
  effort_id: null,
  people: 0,
};

export const entries: CalendarEntry[] = [
  ...[-14, -7, 0, 7].map((days) => entry(`w${days}`, days, 17, 90, {})),
  ...[-10, -3, 4, 11].map((days) =>
    entry(`k${days}`, days, 8, 180, { title: 'Kitchen crew', hue: 30, source: 'Kitchen', effort_id: 'e1' }),
  ),
  entry('c', 1, 12, 60, { title: 'Choir rehearsal', status: 'cancelled', hue: 330, source: 'Choir' }),
  entry('f1', 0, 13, 120, {
    ...foreign,
    title: 'Hall: council of the quarter, with an unusually long name',
    zone: 'America/New_York',
    description: 'Doors at eight.\nBring the key back to the office.',
  }),
  entry('f2', 2, 9, 60, {
    ...foreign,
    uid: 'u2@hall',
    title: 'Yoga',
    zone: 'Mars Standard Time',
    zone_unknown: true,
  }),
  entry('f3', 5, 0, 5 * 24 * 60, {
    ...foreign,
    uid: 'u3@hall',
    title: 'Autumn gathering',
    all_day: true,
    recurring: false,
  }),
  entry('t1', 0, 15, 30, {
    kind: 'task',
    id: 't1',
    title: 'Ring the hall',
    hue: 120,
    source: 'Garden',
    place: '',
    status: 'to do',
  }),
];

const midnight = wall(at(1, 0));
/** A task without a time, on the day it is due. */
const dueTask = entry('d1', 1, 0, 24 * 60, {
  kind: 'task',
  id: 'd1',
  title: 'Send the letter',
  status: 'to do',
  all_day: true,
  start_wall: `${midnight.slice(0, 10)}T00:00:00`,
  end_wall: `${wall(at(2, 0)).slice(0, 10)}T00:00:00`,
  place: '',
  recurring: false,
});

export const calendars: CalendarRow[] = [
  {
    id: 'cal1',
    name: 'Hall bookings',
    kind: 'feed',
    address_shown: 'https://hall.example/bookings.ics',
    hue: 210,
    events: 214,
    tried_at: iso(new Date(Date.now() - 3 * 60 * MINUTE)),
    succeeded_at: iso(new Date(Date.now() - 3 * 60 * MINUTE)),
    failure: '',
    problems: [
      { line: 118, message: 'An event without a start was left out.' },
      { line: null, message: 'The time zone Mars Standard Time is not known.' },
    ],
    held_removals: 12,
    account_id: null,
    writable: false,
    waiting: 0,
    conflicts: 0,
    due_at: null,
    address_kept: 'keychain',
  },
  {
    id: 'cal2',
    name: 'School',
    kind: 'feed',
    address_shown: 'https://school.example/…',
    hue: 60,
    events: 31,
    tried_at: iso(new Date(Date.now() - 20 * MINUTE)),
    succeeded_at: iso(new Date(Date.now() - 50 * 60 * MINUTE)),
    failure: 'The server school.example does not answer. Check the network, then sync again.',
    problems: [],
    held_removals: 0,
    account_id: null,
    writable: false,
    waiting: 0,
    conflicts: 0,
    due_at: null,
    address_kept: 'keychain',
  },
];

const who: [
  string,
  string,
  MeetingView['people'][number]['status'],
  MeetingView['people'][number]['role'],
][] = [
  ['Noor Jansen', 'she/her', 'attended', 'Facilitator'],
  ['Tove Eriksen', 'she/her', 'attended', 'Scribe'],
  ['Eleni Petrov', 'they/them', 'expected', ''],
  ['Amara Adeyemi', 'she/her', 'expected', ''],
  ['Bilal Haddad', 'he/him', 'excused', ''],
  ['علی رضایی', 'he/him', 'expected', ''],
  ['Ольга Иванова', 'she/her', 'absent', ''],
  ['Zoë Łukasiewicz', '', 'expected', ''],
  ['Pat Walker', '', 'walk-in', ''],
];

export const meeting = (): MeetingView => ({
  id: 'm1',
  title: 'Welcome circle',
  starts_at: iso(at(0, 17, 30)),
  ends_at: iso(at(0, 19)),
  starts_wall: wall(at(0, 18, 30)),
  ends_wall: wall(at(0, 20)),
  zone: 'Europe/Amsterdam',
  place: 'Hall 2, Riverside',
  link: 'https://meet.example/welcome',
  status: 'planned',
  effort_id: 'e2',
  effort: 'Welcome circle',
  hue: 300,
  expected: 8,
  attended: 3,
  faces: [],
  series_id: 's1',
  series: { id: 's1', rrule: 'FREQ=WEEKLY', words: 'every week on Wednesday', ended_on: null },
  adopted_from: null,
  shown_in: null,
  agenda_items: 3,
  minutes: '',
  reading: '',
  agenda: [
    {
      id: 'a1',
      title: 'Hello',
      planned: 5,
      person_id: 'p0',
      person: 'Noor Jansen',
      minutes: 'Two newcomers introduced themselves.',
      position: 1,
    },
    { id: 'a2', title: 'Newcomers', planned: 20, person_id: null, person: null, minutes: '', position: 2 },
    {
      id: 'a3',
      title: 'Winter plan',
      planned: 30,
      person_id: 'p1',
      person: 'Tove Eriksen',
      minutes: '',
      position: 3,
    },
  ],
  people: who.map(([name, pronouns, status, role], index) => ({
    id: `at${index}`,
    person_id: `p${index}`,
    name,
    pronouns,
    status,
    role,
    commitment: index === 2 ? 'accepted' : null,
    commitment_id: index === 2 ? 'k1' : null,
  })),
  decisions: [{ id: 'd1', agenda_item_id: 'a1', text: 'Buy a second urn.' }],
  actions: [
    {
      id: 't1',
      title: 'Ring the hall',
      status: 'to do',
      due_on: wall(at(4, 9)).slice(0, 10),
      starts_at: null,
      ends_at: null,
      estimate: null,
      places: 1,
      open_places: 0,
      effort_id: 'e2',
      effort: 'Welcome circle',
      hue: 300,
      people: [{ commitment_id: 'k2', person_id: 'p0', name: 'Noor Jansen', status: 'asked' }],
      checks: 0,
      checks_done: 0,
      meeting_id: 'm1',
      position: 1,
    },
  ],
});

const turn = (person_id: string, name: string): RoleCandidate => ({
  person_id,
  name,
  last_on: null,
  times: 0,
  refuses: false,
});

export const time: Record<string, (args: never) => unknown> = {
  calendar_window: ({ due }: { due?: boolean }) => (due ? [...entries, dueTask] : entries),
  clashes_window: () => [],
  availability_show: () => ({ hours: [{ weekday: 3, from: 540, to: 720 }], absences: [] }),
  clashes_meeting: () => [],
  clashes_task: () => [{ person_id: 'p0', name: 'Noor', reason: 'meeting', text: 'Noor has Choir then.' }],
  tasks_reschedule: () => null,
  calendars_list: () => calendars,
  publications_list: () => [],
  replies_read: () => [],
  calendars_add: () => ({ id: 'cal3' }),
  calendars_change: () => null,
  calendars_remove: () => null,
  calendars_sync: () => ({ job: 'j2' }),
  events_adopt: () => ({ id: 'm1' }),
  meetings_plan: () => ({ id: 'm1', meetings: 1, clashes: [] }),
  meetings_show: () => meeting(),
  meetings_change: () => ({ meetings: 1 }),
  meetings_cancel: () => ({ meetings: 1 }),
  meetings_close: () => ({ hours: 270, people: 3, absent: 4 }),
  meetings_reopen: () => null,
  minutes_write: () => null,
  agenda_add: () => ({ id: 'a9' }),
  agenda_change: () => null,
  agenda_remove: () => null,
  attendance_expect: () => ({ added: 1 }),
  attendance_mark: () => null,
  attendance_walk_in: () => ({ id: 'p99' }),
  decisions_add: () => ({ id: 'd9' }),
  decisions_remove: () => null,
  actions_add: () => null,
  agenda_put: () => null,
  agenda_keep: () => null,
  reading_write: () => null,
  agenda_sources: (): AgendaSources => ({
    earlier: { id: 'm0', title: 'Welcome circle', starts_at: iso(at(-7, 17, 30)) },
    items: [
      { title: 'Hello', planned: 5, person_id: null, person: null, discussed: true },
      { title: 'Storage room', planned: 15, person_id: 'p1', person: 'Tove Eriksen', discussed: false },
      { title: 'Summer party', planned: null, person_id: null, person: null, discussed: false },
    ],
    actions: [],
    next: { id: 'm2', title: 'Welcome circle', starts_at: iso(at(7, 17, 30)) },
  }),
  roles_propose: (): RoleTurn[] => [
    { role: 'Facilitator', holders: [turn('p0', 'Noor Jansen')], proposed: null, reason: null, others: [] },
    { role: 'Scribe', holders: [turn('p1', 'Tove Eriksen')], proposed: null, reason: null, others: [] },
    {
      role: 'Scheduler',
      holders: [],
      proposed: turn('p2', 'Eleni Petrov'),
      reason: 'never',
      others: [{ ...turn('p3', 'Amara Adeyemi'), last_on: '2026-10-14', times: 2 }],
    },
    {
      role: 'Crier',
      holders: [],
      proposed: { ...turn('p5', 'علی رضایی'), last_on: '2026-09-02', times: 1 },
      reason: 'longest',
      others: [{ ...turn('p7', 'Zoë Łukasiewicz'), refuses: true }],
    },
  ],
  roles_set: () => null,
  roles_fill: () => ({ roles: 2, meetings: 1 }),
  roles_refuse: () => null,
  people_reach: ({ ids }: { ids: string[] }) =>
    ids.map((id) => ({
      id,
      name: `Person ${id}`,
      email: id === 'p2' || id === 'p4' ? null : `${id}@example.org`,
      silence: id === 'p4' ? ('everything' as const) : null,
    })),
};
