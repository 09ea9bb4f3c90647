// A small made-up community for looking at Home, efforts and tasks and for their tests; changes are kept in memory.
import { HearthError } from '../src/api/backend';
import type {
  Ask,
  AskAnswer,
  CommitmentLine,
  EffortRow,
  EffortView,
  Home,
  MeetingLine,
  Opportunity,
  TaskAdd,
  TaskChange,
  TaskLine,
  TaskMove,
  TasksPageArgs,
  TaskView,
} from '../src/api/generated/commands';
import { TODAY } from './today';

/** A day counted from today, YYYY-MM-DD. */
export const dayFrom = (days: number): string =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
const at = (days: number, time: string): string => `${dayFrom(days)}T${time}:00Z`;

const names = [
  'Noor Jansen',
  'Tove Eriksen',
  'Eleni Petrov',
  'Amara Adeyemi',
  'Bilal Haddad',
  'علی رضایی',
  'Ольга Иванова',
  '陈伟',
  'Jonas Dvořák',
  'Hana Tanaka',
];
const faces = names.map((name, index) => ({ id: `p${index}`, name }));

const opportunities: Opportunity[] = [
  {
    id: 'o1',
    effort_id: 'e1',
    title: 'Diggers',
    skills: ['spade', 'patience'],
    time: 'Saturdays',
    benefit: '',
    places: 3,
    filled: 1,
  },
  { id: 'o2', effort_id: 'e1', title: 'Cook', skills: [], time: '', benefit: '', places: 1, filled: 1 },
];
const effort = (id: string, name: string, hue: number, more: Partial<EffortRow> = {}): EffortRow => ({
  id,
  name,
  kind: 'working group',
  purpose: '',
  cadence: '',
  how_to_join: '',
  hue,
  closed_on: null,
  members: 8,
  open_tasks: 2,
  next_meeting_id: null,
  next_at: null,
  next_title: null,
  leads: [],
  faces: [],
  needs: [],
  ...more,
});

export function work() {
  const efforts = [
    effort('e0', 'Garden', 120, {
      purpose: 'Vegetables, flowers and quiet corners behind the library, for everyone on the street.',
      cadence: 'Saturdays at ten',
      leads: faces.slice(0, 1),
      faces: faces.slice(0, 6),
      next_meeting_id: 'm2',
      next_at: at(5, '10:00'),
      next_title: 'Garden day',
      open_tasks: 3,
    }),
    effort('e1', 'Kitchen', 30, {
      purpose: 'A warm meal every Tuesday.',
      members: 14,
      faces: faces.slice(2, 9),
      leads: faces.slice(3, 5),
      next_meeting_id: 'm1',
      next_at: at(0, '18:30'),
      next_title: 'Kitchen crew',
      open_tasks: 1,
    }),
    effort('e2', 'Welcome circle', 300, { members: 0, open_tasks: 0, kind: 'programme' }),
    effort('e3', 'دایرهٔ خوش‌آمد', 240, { purpose: 'برای تازه‌واردان', faces: faces.slice(5, 8), members: 3 }),
    effort('e4', 'Street festival 2025', 0, { closed_on: '2025-09-30', members: 31, open_tasks: 0 }),
  ];
  const meeting = (
    id: string,
    title: string,
    starts: string,
    of: EffortRow,
    more: Partial<MeetingLine> = {},
  ) =>
    ({
      id,
      title,
      starts_at: starts,
      ends_at: starts,
      zone: 'Europe/Amsterdam',
      place: 'The hall',
      status: 'planned',
      effort_id: of.id,
      effort: of.name,
      hue: of.hue,
      expected: 8,
      attended: 0,
      faces: faces.slice(1, 6),
      series_id: null,
      agenda_items: 3,
      ...more,
    }) satisfies MeetingLine;
  const meetings = [
    meeting('m1', 'Kitchen crew', at(0, '08:00'), efforts[1]!),
    meeting('m2', 'Garden day', at(0, '17:30'), efforts[0]!, { expected: 12 }),
    meeting('m3', 'Garden planning', at(-7, '17:30'), efforts[0]!, { status: 'held', attended: 7 }),
  ];
  let commitments = 0;
  const promise = (person: number, status: CommitmentLine['status'], more: Partial<CommitmentLine> = {}) =>
    ({
      id: `c${++commitments}`,
      person_id: `p${person}`,
      person: names[person] ?? '',
      task_id: null,
      meeting_id: null,
      title: '',
      status,
      asked_at: at(-4, '09:00'),
      answered_at: null,
      ended_at: null,
      reason: '',
      due_on: null,
      starts_at: null,
      substitute_for: null,
      ...more,
    }) satisfies CommitmentLine;

  let made = 0;
  const task = (title: string, status: TaskLine['status'], more: Partial<TaskView> = {}): TaskView => {
    const of = efforts.find((one) => one.id === more.effort_id);
    return {
      id: `t${++made}`,
      title,
      status,
      due_on: null,
      starts_at: null,
      ends_at: null,
      estimate: null,
      places: 1,
      open_places: 0,
      effort_id: null,
      effort: of?.name ?? null,
      hue: of?.hue ?? null,
      people: [],
      checks: 0,
      checks_done: 0,
      meeting_id: null,
      position: made,
      notes: '',
      done_at: null,
      created_at: at(-9, '10:00'),
      meeting: null,
      checklist: [],
      commitments: [],
      ...more,
    };
  };
  const tasks: TaskView[] = [
    task('Ring the hall about the key', 'to do', {
      effort_id: 'e0',
      due_on: dayFrom(0),
      estimate: 90,
      commitments: [
        promise(0, 'accepted'),
        promise(2, 'asked'),
        promise(4, 'declined', { reason: 'Away until December' }),
      ],
      places: 2,
      checklist: [
        { id: 'k1', text: 'Find the number', is_done: true },
        { id: 'k2', text: 'Ask about Saturday', is_done: false },
        { id: 'k3', text: 'Write it down for Tove', is_done: false },
      ],
    }),
    task('Approve the minutes', 'to do', {
      effort_id: 'e1',
      due_on: dayFrom(-2),
      commitments: [promise(1, 'accepted')],
    }),
    task(
      'Order compost and find somebody with a trailer to bring it from the other side of the river',
      'to do',
      {
        effort_id: 'e0',
        due_on: dayFrom(4),
        places: 3,
      },
    ),
    task('نامه به شهرداری', 'to do', { effort_id: 'e3', commitments: [promise(5, 'accepted')] }),
    task('Draft the newsletter', 'doing', { due_on: dayFrom(12), commitments: [promise(3, 'accepted')] }),
    task('Deposit for the hall', 'waiting', {
      effort_id: 'e1',
      due_on: dayFrom(1),
      commitments: [promise(7, 'asked')],
    }),
    task('Wash the aprons', 'done', {
      effort_id: 'e1',
      done_at: at(-1, '12:00'),
      commitments: [promise(8, 'kept')],
    }),
    task('Print the flyers', 'done', { effort_id: 'e0', done_at: at(-3, '12:00') }),
  ];
  /** Fills in what the core derives. */
  function line(view: TaskView): TaskView {
    const taken = view.commitments.filter((one) => ['accepted', 'kept'].includes(one.status)).length;
    return {
      ...view,
      open_places: Math.max(0, view.places - taken),
      people: view.commitments.map((one) => ({
        commitment_id: one.id,
        person_id: one.person_id,
        name: one.person,
        status: one.status,
      })),
      checks: view.checklist.length,
      checks_done: view.checklist.filter((item) => item.is_done).length,
    };
  }
  const isOpen = (status: string): boolean => status !== 'done' && status !== 'dropped';
  const find = (id: string): TaskView => {
    const found = tasks.find((one) => one.id === id);
    if (!found) throw new HearthError('not_found', 'This task is no longer here.');
    return found;
  };
  const changed = (value: unknown, label: string) => ({
    value,
    stale: ['tasks', 'efforts'],
    undo: { id: label, label },
  });
  const held = (id: string): CommitmentLine => {
    const found = tasks.flatMap((one) => one.commitments).find((one) => one.id === id);
    if (!found) throw new HearthError('not_found', 'This promise is no longer here.');
    return found;
  };
  const settle =
    (status: CommitmentLine['status']) =>
    ({ id, reason = '' }: { id: string; reason?: string }) => {
      Object.assign(held(id), { status, reason, ended_at: at(0, '09:00') });
      return changed(null, `${held(id).person}: ${status}`);
    };

  return {
    efforts_list: ({ closed }: { closed?: boolean }) =>
      efforts.filter((one) => closed || one.closed_on === null),
    efforts_show: ({ id }: { id: string }): EffortView => {
      const found = efforts.find((one) => one.id === id);
      if (!found) throw new HearthError('not_found', 'This effort is no longer here.');
      return {
        ...found,
        memberships: found.faces.map((one, index) => ({
          id: `s${index}`,
          person_id: one.id,
          person: one.name,
          effort_id: id,
          effort: found.name,
          hue: found.hue,
          role: index % 2 ? 'Host' : '',
          is_lead: found.leads.some((lead) => lead.id === one.id),
          from_on: '2025-03-01',
          until_on: index === 5 ? '2026-06-30' : null,
        })),
        tasks: tasks.filter((one) => one.effort_id === id && isOpen(one.status)).map(line),
        meetings: meetings.filter((one) => one.effort_id === id),
        hours_minutes: 12_480,
        opportunities,
      };
    },
    efforts_add: () => changed({ id: 'e0' }, 'Add effort'),
    efforts_change: () => changed(null, 'Change effort'),
    efforts_remove: () => changed(null, 'Remove effort'),
    memberships_add: ({ person_ids }: { person_ids: string[] }) =>
      changed({ added: person_ids.length }, 'Add to Garden'),
    memberships_change: () => changed(null, 'Change membership'),
    tasks_page: (args: TasksPageArgs) => {
      const rows = tasks
        .filter((one) => args.status === undefined || one.status === args.status)
        .filter((one) => args.open === undefined || isOpen(one.status) === args.open)
        .filter((one) => args.effort === undefined || one.effort_id === args.effort)
        .filter((one) => !args.query || one.title.toLowerCase().includes(args.query.toLowerCase()))
        .filter((one) => !args.person || one.commitments.some((other) => other.person_id === args.person))
        .sort((one, other) =>
          args.sort === 'due'
            ? (one.due_on ?? '9').localeCompare(other.due_on ?? '9')
            : one.position - other.position,
        );
      return {
        total: rows.length,
        rows: rows.slice(args.offset, args.offset + args.limit).map(line),
      };
    },
    tasks_show: ({ id }: { id: string }) => line(find(id)),
    tasks_add: (args: TaskAdd) => {
      const { effort_id = null, due_on = null } = args;
      const next = task(args.title, 'to do', {
        effort_id,
        due_on,
        commitments: (args.ask ?? []).map((id) => promise(Number(id.slice(1)), 'asked')),
      });
      tasks.push(next);
      return changed({ id: next.id, clashes: [] }, `Add ${args.title}`);
    },
    tasks_change: ({ id, field, value }: TaskChange) => {
      Object.assign(find(id), { [field]: value });
      return changed(null, `Change ${find(id).title}`);
    },
    tasks_move: ({ id, status, position }: TaskMove) => {
      Object.assign(find(id), { status, position: position ?? find(id).position });
      return changed(null, `Move ${find(id).title} to ${status}`);
    },
    tasks_done: ({ id }: { id: string }) => {
      Object.assign(find(id), { status: 'done', position: 99, done_at: at(0, '09:00') });
      return changed(null, `Done: ${find(id).title}`);
    },
    tasks_remove: ({ id }: { id: string }) => {
      tasks.splice(tasks.indexOf(find(id)), 1);
      return changed(null, 'Remove a task');
    },
    checks_add: ({ task_id, text }: { task_id: string; text: string }) => {
      find(task_id).checklist.push({ id: `k${Math.random()}`, text, is_done: false });
      return changed({ id: 'k' }, 'Add a step');
    },
    checks_change: ({ id, ...more }: { id: string; text?: string; is_done?: boolean }) => {
      for (const one of tasks)
        one.checklist = one.checklist.map((item) => (item.id === id ? { ...item, ...more } : item));
      return changed(null, 'Change a step');
    },
    checks_remove: ({ id }: { id: string }) => {
      for (const one of tasks) one.checklist = one.checklist.filter((item) => item.id !== id);
      return changed(null, 'Remove a step');
    },
    commitments_ask: ({ task_id, person_id, accepted }: Ask) => {
      const next = promise(Number(person_id.slice(1)), accepted ? 'accepted' : 'asked');
      find(task_id ?? '').commitments.push(next);
      const answer: AskAnswer = {
        commitment: next,
        clashes: [
          {
            reason: 'meeting',
            text: `${next.person} is at Kitchen crew then, 18:30 to 20:00.`,
            starts_at: null,
            ends_at: null,
          },
        ],
      };
      return changed(answer, `Ask ${next.person}`);
    },
    commitments_accept: ({ id }: { id: string }) => {
      Object.assign(held(id), { status: 'accepted', answered_at: at(0, '09:00') });
      return changed({ commitment: held(id), clashes: [] }, `${held(id).person} accepted`);
    },
    commitments_decline: settle('declined'),
    commitments_keep: settle('kept'),
    commitments_miss: settle('missed'),
    commitments_release: settle('released'),
    commitments_hand_over: ({ id }: { id: string; to: string }) => {
      settle('handed over')({ id });
      return changed({ commitment: held(id), clashes: [] }, 'Hand over');
    },
    clashes_find: () => [],
    people_pick: ({ query, limit }: { query: string; limit: number }) =>
      faces
        .filter((one) => one.name.toLowerCase().includes(query.toLowerCase()))
        .slice(0, limit)
        .map((one) => ({ ...one, detail: 'Host · Garden' })),
    tasks_change_many: () => changed(null, 'Change 2 tasks'),
    snoozes_set: () => changed(null, 'Remind me in 7 days'),
    opportunities_add: () => changed({ id: 'o9' }, 'Look for: Diggers'),
    opportunities_change: () => changed(null, 'Change'),
    opportunities_fill: () => changed(null, 'Fill'),
    opportunities_remove: () => changed(null, 'Stop looking'),
    thanks_add: () => changed({ id: 'r1' }, 'Thank Noor Jansen'),
    home_show: (): Home => ({
      today: TODAY,
      me: null,
      meetings: meetings.slice(0, 2),
      tasks: tasks
        .filter((one) => isOpen(one.status))
        .slice(0, 5)
        .map(line),
      overdue: 1,
      silent: 2,
      think_of: [
        {
          person_id: 'p2',
          name: 'Eleni Petrov',
          reason: 'quiet',
          text: 'Quiet for 3 weeks',
          on_date: null,
        },
        {
          person_id: 'p8',
          name: 'Jonas Dvořák',
          reason: 'birthday',
          text: 'Birthday on Tuesday',
          on_date: dayFrom(2),
        },
        {
          person_id: 'p9',
          name: 'Hana Tanaka',
          reason: 'newcomer',
          text: 'New since last week',
          on_date: null,
        },
      ],
      waiting: [
        { kind: 'minutes', text: 'Minutes of Garden planning are not written yet', id: 'm3', count: 1 },
        { kind: 'asked', text: '3 people have not answered yet', id: null, count: 3 },
        { kind: 'calendar', text: 'Town calendar could not be read since Friday', id: 'x1', count: 1 },
      ],
      week: Array.from({ length: 7 }, (_, index) => ({
        date: dayFrom(index),
        entries:
          index % 3 === 0
            ? [
                { id: 'm1', title: 'Kitchen crew', hue: 30, kind: 'meeting' as const },
                { id: 'm2', title: 'Garden day', hue: 120, kind: 'meeting' as const },
              ]
            : index === 4
              ? [
                  { id: 't1', title: 'Order compost', hue: 120, kind: 'task' as const },
                  { id: 'x', title: 'Town market', hue: null, kind: 'event' as const },
                ]
              : [],
      })),
      thanks: [
        {
          id: 'r1',
          person_id: 'p3',
          person: 'Amara Adeyemi',
          text: 'For staying until every chair was stacked, and for the soup.',
          from_name: 'Priya',
          on_date: dayFrom(-1),
        },
      ],
      counts: { people: 1204, efforts: 5, open_tasks: 6 },
    }),
  };
}
