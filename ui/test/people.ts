// A small made-up community for looking at the pages of people and for their tests.
import { HearthError } from '../src/api/backend';
import type {
  EffortRow,
  ImportPreview,
  ImportReadArgs,
  ImportVerdict,
  PeoplePageArgs,
  ConsentKind,
  FieldRow,
  PersonConsent,
  PersonRow,
  RetentionQueue,
  RetentionRuleRow,
  PersonView,
  Standing,
  ThreadKnot,
} from '../src/api/generated/commands';

const names: [string, string, string][] = [
  ['Noor Jansen', 'she/her', 'Translator'],
  ['Tove Eriksen', 'she/her', 'Coordinator'],
  ['Eleni Petrov', 'they/them', 'Host'],
  ['Amara Adeyemi', 'she/her', 'Host'],
  ['Bilal Haddad', 'he/him', 'Volunteer'],
  ['علی رضایی', 'he/him', 'Driver'],
  ['Ольга Иванова', 'she/her', 'Mentor'],
  ['陈伟', '', 'Volunteer'],
  ['Maximiliana Bartholomäa von und zu Hohenlohe-Schillingsfürst-Waldenburg', '', 'Treasurer'],
  ['Jonas Dvořák', 'he/him', 'Cook'],
  ['Hana Tanaka', 'she/her', 'Volunteer'],
  ['Nguyễn Thị Minh', '', ''],
];
export const efforts: EffortRow[] = ['Garden', 'Kitchen', 'Welcome circle', 'Repair Café'].map(
  (name, index) => ({
    id: `e${index}`,
    name,
    kind: 'working group',
    purpose: '',
    cadence: '',
    how_to_join: '',
    hue: [120, 30, 300, 240][index] ?? 0,
    closed_on: null,
    members: 8,
    open_tasks: 2,
    next_meeting_id: null,
    next_at: null,
    next_title: null,
    leads: [],
    faces: [],
    needs: [],
  }),
);
const consentKinds: ConsentKind[] = [
  ['k1', 'Photos', 2, 3],
  ['k2', 'Newsletter', 1, 0],
].map(([id, name, version, standing]) => ({
  id: String(id),
  name: String(name),
  retired_on: null,
  wordings: Array.from({ length: Number(version) }, (_, at) => ({
    id: `${id}w${Number(version) - at}`,
    version: Number(version) - at,
    text: `You may use this for ${name}, version ${Number(version) - at}.`,
    since_on: '2026-01-01',
    standing: Number(standing),
    recorded: Number(standing),
  })),
}));
export const fields: FieldRow[] = (
  [
    ['f1', 'T-shirt', 'one of', true],
    ['f2', 'Shoe size', 'number', true],
    ['f3', 'First aid until', 'date', false],
    ['f4', 'Has a bicycle', 'yes or no', false],
    ['f5', 'Days that suit', 'several of', false],
    ['f6', 'Nickname', 'text', false],
    ['f7', 'Old member number', 'text', false],
  ] as const
).map(([id, name, kind, listed]) => ({
  id,
  name,
  kind,
  listed,
  choices:
    kind === 'one of' ? ['Small', 'Medium', 'Large'] : kind === 'several of' ? ['Monday', 'Saturday'] : [],
  retired_on: id === 'f7' ? '2026-05-02' : null,
}));
const standings: Standing[] = ['active', 'active', 'quiet', 'active', 'newcomer', 'on a break', 'active'];

export const row = (index: number): PersonRow => {
  const [name, pronouns, role] = names[index % names.length] ?? ['', '', ''];
  const round = Math.floor(index / names.length);
  return {
    id: `p${index}`,
    name: round === 0 ? name : `${name} ${round + 1}`,
    pronouns,
    organisation: '',
    email: `person${index}@example.org`,
    phone: '+31 6 1234 5678',
    tags: index % 4 === 0 ? ['evenings'] : [],
    joined_on: `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`,
    hours_minutes: (index * 95) % 3000,
    role,
    efforts: efforts
      .filter((_, at) => (index + at) % 3 === 0)
      .map(({ id, name: effort, hue }) => ({ id, name: effort, hue })),
    standing: standings[index % standings.length] ?? 'active',
    last_seen_on:
      index % 11 === 7
        ? null
        : `2026-${index % 2 ? '11' : '10'}-${String(1 + (index % 20)).padStart(2, '0')}`,
    next_at: index % 3 === 0 ? '2026-11-24T17:30:00Z' : null,
    next_title: index % 3 === 0 ? 'Kitchen crew' : null,
    do_not_contact: index % 17 === 5,
    fields: index % 2 === 0 ? { f1: ['Medium'], f2: [String(36 + (index % 9))] } : {},
  };
};

export function person(id: string): PersonView {
  const index = Number(id.slice(1)) || 0;
  const line = row(index);
  return {
    id,
    name: line.name,
    called: 'Noor',
    name_said: 'NOOR YAHN-sen',
    pronouns: line.pronouns,
    organisation: 'Buurthuis Oost',
    zone: 'Europe/Amsterdam',
    languages: ['Dutch', 'Arabic', 'English'],
    skills: ['Translating', 'First aid'],
    interests: [],
    tags: ['evenings'],
    availability: 'Tuesday and Thursday evenings',
    access_needs: 'Step-free entrance',
    emergency: 'Her brother Daan, 020 555 0142',
    notes: 'Prefers to be rung rather than written to.',
    birthday: '1991-04-12',
    joined_on: '2025-03-02',
    came_by: 'Neighbourhood fair',
    break_until: null,
    left_on: null,
    fields: line.fields,
    do_not_contact: false,
    refused_channels: ['phone'],
    silenced: ['phone'],
    standing: line.standing,
    standing_reason: 'Took part 6 times in the last 12 weeks, most recently on 19 Nov.',
    last_seen_on: line.last_seen_on,
    hours_minutes: 2535,
    contact_points: [
      { id: 'c1', kind: 'email', label: '', value: line.email },
      { id: 'c2', kind: 'phone', label: 'mobile', value: '+31 6 1234 5678' },
    ],
    handles: [{ id: 'h1', service: 'Slack', handle: '@noor', external_id: '', url: '' }],
    memberships: efforts.slice(0, 2).map((effort, at) => ({
      id: `m${at}`,
      person_id: id,
      person: line.name,
      effort_id: effort.id,
      effort: effort.name,
      hue: effort.hue,
      role: at ? 'Host' : 'Digger',
      is_lead: at === 1,
      from_on: '2025-03-02',
      until_on: null,
    })),
    commitments: [
      {
        id: 'k1',
        person_id: id,
        person: line.name,
        task_id: 't1',
        meeting_id: null,
        title: 'Ring the hall',
        status: 'asked',
        asked_at: '2026-11-19T09:00:00Z',
        answered_at: null,
        ended_at: null,
        reason: '',
        due_on: '2026-11-26',
        starts_at: null,
        substitute_for: null,
      },
      {
        id: 'k2',
        person_id: id,
        person: line.name,
        task_id: null,
        meeting_id: 'g1',
        title: 'Kitchen crew',
        status: 'accepted',
        asked_at: '2026-11-10T09:00:00Z',
        answered_at: '2026-11-11T09:00:00Z',
        ended_at: null,
        reason: '',
        due_on: null,
        starts_at: '2026-11-24T17:30:00Z',
        substitute_for: null,
      },
    ],
    meetings: [],
    documents: [
      {
        id: 'd1',
        kind: 'packet',
        title: 'Welcome packet for Noor Jansen',
        template: 'packet 1',
        effort_id: null,
        effort: null,
        person_id: id,
        person: line.name,
        path: '/tmp/packet.pdf',
        bytes: 182_000,
        pages: 6,
        made_at: '2025-03-03T10:00:00Z',
        exists: true,
      },
    ],
    sources: [
      {
        import_id: 'i1',
        file_name: 'google-contacts.csv',
        line: 14,
        at: '2025-03-02T10:00:00Z',
        cells: { 'First Name': 'Noor', 'Last Name': 'Jansen', 'E-mail 1 - Value': line.email },
      },
    ],
  };
}

const thread: ThreadKnot[] = (
  [
    ['2026-11-19T18:30:00Z', 'attended', 'Welcome circle', 'Facilitator', 300],
    ['2026-11-12T10:00:00Z', 'thanked', 'For translating at the open evening', 'Hana', null],
    ['2026-11-03T12:00:00Z', 'hours', '3:00 h', 'Kitchen', 30],
    ['2026-10-28T12:00:00Z', 'kept', 'Bring the urn', '', 30],
    ['2026-10-20T12:00:00Z', 'missed', 'Garden day', 'Excused', 120],
    ['2025-03-03T10:00:00Z', 'document', 'Welcome packet', '', null],
    ['2025-03-02T10:00:00Z', 'imported', 'google-contacts.csv', 'Line 14', null],
    ['2025-03-02T09:00:00Z', 'joined', 'Joined', 'Neighbourhood fair', null],
  ] as const
).map(([at, kind, title, detail, hue]) => ({
  key: `${kind}:${title}`,
  at,
  kind,
  title,
  detail,
  hue,
  record: kind === 'attended' ? { kind: 'meeting', id: 'g1' } : { kind: null, id: null },
}));

const verdicts: ImportVerdict[] = ['new', 'new', 'new', 'same', 'doubtful', 'new', 'left_out'];
const COUNT = 120;
export const importRow = (index: number) => {
  const verdict = verdicts[index % verdicts.length] ?? 'new';
  const line = row(index);
  return {
    line: index + 2,
    verdict,
    why:
      verdict === 'same'
        ? 'Same e-mail address'
        : verdict === 'doubtful'
          ? 'Same name, other e-mail address'
          : verdict === 'left_out'
            ? 'Has neither a name nor an address'
            : '',
    name: verdict === 'left_out' ? '' : line.name,
    email: verdict === 'left_out' ? '' : line.email,
    person_id: verdict === 'same' || verdict === 'doubtful' ? 'p0' : null,
    person: verdict === 'same' || verdict === 'doubtful' ? 'Noor Jansen' : '',
    changes: verdict === 'same' ? ['phone'] : [],
  };
};

function preview({ path, columns, day_first, show, offset = 0, limit = 100 }: ImportReadArgs): ImportPreview {
  if (path.endsWith('.pdf'))
    throw new HearthError(
      'invalid',
      'This is not a table. Save the list as CSV and choose that file.',
      'path',
    );
  const all = Array.from({ length: COUNT }, (_, index) => importRow(index));
  const rows = all.filter((one) => !show || one.verdict === show);
  const count = (verdict: ImportVerdict) => all.filter((one) => one.verdict === verdict).length;
  const guesses = ['given', 'family', 'email', 'birthday', 'drop'] as const;
  return {
    path,
    file_name: path.split('/').pop() ?? path,
    source: 'Google Contacts',
    encoding: 'UTF-8',
    delimiter: ',',
    columns: ['First Name', 'Last Name', 'E-mail 1 - Value', 'Birthday', 'Signup IP'].map(
      (header, index) => ({
        index,
        header,
        field: columns?.[index] ?? guesses[index] ?? 'keep',
        guessed: !columns,
        why:
          [
            'The header says so',
            'The header says so',
            'The cells are addresses',
            'The header says so',
            'Addresses of devices are left out',
          ][index] ?? '',
        samples:
          [['Noor', 'Tove'], ['Jansen', 'Eriksen'], ['noor@example.org'], ['03/04/1991'], ['10.0.0.1']][
            index
          ] ?? [],
      }),
    ),
    rows_total: COUNT,
    counts: {
      new: count('new'),
      same: count('same'),
      doubtful: count('doubtful'),
      left_out: count('left_out'),
      without_name: 0,
    },
    problems: [
      { line: 48, message: 'This row has 7 cells where the header has 5; the last two are kept as notes.' },
    ],
    day_first: day_first ?? null,
    day_first_example: day_first === undefined ? '03/04/1991' : '',
    efforts: ['Garden', 'Kitchen'],
    rows: rows.slice(offset, offset + limit),
    rows_shown: rows.length,
  };
}

const COUNT_PEOPLE = 1204;
const months = [
  '2025-12',
  ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
];
export const people: Record<string, (args: never) => unknown> = {
  community_known: () => ({
    recent: ['/files/tove/Hearth/Riverside Commons.hearth', '/files/tove/Hearth/Choir.hearth'],
    folder: '/files/tove/Hearth',
    keychain: true,
    zone: 'Europe/Amsterdam',
  }),
  zones_list: () => Intl.supportedValuesOf('timeZone'),
  people_seek: ({ text }: { text: string }) =>
    Math.max(
      0,
      Array.from({ length: COUNT_PEOPLE }, (_, index) => row(index)).findIndex((one) =>
        one.name.toLowerCase().startsWith(text.toLowerCase()),
      ),
    ),
  file_write: () => null,
  efforts_figures: () => ({
    attendance: Array.from({ length: 14 }, (_, index) => ({
      meeting_id: `m${index}`,
      title: 'Garden planning',
      starts_at: `2026-${String(8 + Math.floor(index / 4)).padStart(2, '0')}-${String(4 + (index % 4) * 7).padStart(2, '0')}T17:30:00Z`,
      came: 4 + ((index * 5) % 6),
      asked: 10,
    })),
    people: months.map((month, index) => ({ month, figure: 8 + ((index * 7) % 9), is_over: index < 11 })),
    minutes: months.map((month, index) => ({
      month,
      figure: ((index * 385) % 900) + 120,
      is_over: index < 11,
    })),
  }),
  people_tag: () => ({ changed: 2 }),
  consent_kinds_list: () => consentKinds,
  fields_list: () => fields,
  fields_add: () => ({ id: 'f9' }),
  fields_change: () => null,
  fields_order: () => null,
  fields_put: () => null,
  consents_of: (): PersonConsent[] => [
    {
      kind_id: 'k1',
      kind: 'Photos',
      state: 'agreed',
      outdated: true,
      retired: false,
      records: [
        {
          id: 'a1',
          version: 1,
          text: 'You may show pictures of me on the web page.',
          given_on: '2026-03-01',
          how: 'paper',
          recorder_id: 'p1',
          recorder: 'Tove Eriksen',
          withdrawn_on: null,
          withdrawn_how: null,
        },
      ],
    },
    {
      kind_id: 'k2',
      kind: 'Newsletter',
      state: 'withdrawn',
      outdated: false,
      retired: false,
      records: [
        {
          id: 'a2',
          version: 1,
          text: 'I would like to get the newsletter.',
          given_on: '2025-03-01',
          how: 'form',
          recorder_id: null,
          recorder: null,
          withdrawn_on: '2026-01-10',
          withdrawn_how: 'spoken',
        },
      ],
    },
    {
      kind_id: 'k3',
      kind: 'Sharing contact details',
      state: 'unknown',
      outdated: false,
      retired: false,
      records: [],
    },
  ],
  consents_record: () => ({ recorded: 1, withdrawn: 0, known: 0 }),
  consents_withdraw: () => null,
  consents_remove: () => null,
  consent_kinds_add: () => ({ id: 'k9' }),
  consent_kinds_change: () => null,
  consent_wordings_add: () => ({ id: 'w9', new_version: true }),
  sensitive_of: () => ({
    on: true,
    marks: [{ id: 's1', kind: 'health', updated_at: '2026-10-01T09:00:00Z' }],
    last_shown_at: '2026-11-02T09:00:00Z',
  }),
  sensitive_reveal: () => ({
    fields: [
      {
        id: 's1',
        kind: 'health',
        text: 'Asthma; the inhaler is in the blue bag.',
        checked_on: null,
        valid_until: null,
        updated_at: '2026-10-01T09:00:00Z',
      },
    ],
  }),
  sensitive_add: () => ({ id: 's2' }),
  sensitive_change: () => null,
  sensitive_remove: () => null,
  sensitive_clear: () => null,
  retention_rules_list: (): RetentionRuleRow[] => [
    { rule: 'alumni', months: 24, suggested: 24, due: 1 },
    { rule: 'newcomers', months: 12, suggested: 12, due: 1 },
    { rule: 'documents', months: null, suggested: 36, due: 0 },
    { rule: 'sensitive', months: null, suggested: 12, due: 0 },
  ],
  retention_queue: (): RetentionQueue => ({
    total: 2,
    rows: [
      {
        rule: 'alumni',
        person_id: 'p9',
        person: 'Jonas Dvořák',
        document_id: null,
        title: '',
        since: '2024-03-02',
        text: 'Left, and nothing was heard since 2 March 2024.',
      },
      {
        rule: 'newcomers',
        person_id: 'p5',
        person: 'علی رضایی',
        document_id: null,
        title: '',
        since: '2025-05-02',
        text: 'Here since 2 May 2025, and never came.',
      },
    ],
  }),
  retention_keep: () => null,
  retention_rules_set: () => null,
  people_page: ({ query, standing, effort, offset, limit }: PeoplePageArgs) => {
    const all = Array.from({ length: COUNT_PEOPLE }, (_, index) => row(index)).filter(
      (one) =>
        (!query || one.name.toLowerCase().includes(query.toLowerCase())) &&
        (!standing || one.standing === standing) &&
        (!effort || one.efforts.some(({ id }) => id === effort)),
    );
    return { total: all.length, rows: all.slice(offset, offset + limit) };
  },
  people_show: ({ id }: { id: string }) => person(id),
  people_doubles: () => [],
  people_merge: () => null,
  people_thread: ({ limit }: { limit: number }) => thread.slice(0, limit),
  people_pick: ({ query, limit }: { query: string; limit: number }) =>
    Array.from({ length: names.length }, (_, index) => row(index))
      .filter((one) => one.name.toLowerCase().includes(query.toLowerCase()))
      .slice(0, limit)
      .map(({ id, name, role }) => ({ id, name, detail: role })),
  people_add: () => ({ id: 'p1' }),
  people_change: () => null,
  people_remove: () => ({ value: null, stale: ['people'], undo: { id: 'o1', label: 'Remove Noor Jansen' } }),
  contacts_add: () => ({ id: 'c9' }),
  contacts_change: () => null,
  contacts_remove: () => null,
  memberships_add: () => ({ added: 1 }),
  memberships_change: () => null,
  people_figures: () => ({
    minutes: months.map((month, index) => ({
      month,
      figure: index % 5 === 2 ? 0 : ((index * 95) % 420) + 60,
      is_over: index < 11,
    })),
  }),
  hours_list: () => [
    {
      id: 'u1',
      person_id: 'p0',
      person: 'Noor Jansen',
      minutes: 180,
      on_date: '2026-11-03',
      origin: 'meeting',
      effort: 'Kitchen',
      note: '',
    },
    {
      id: 'u2',
      person_id: 'p0',
      person: 'Noor Jansen',
      minutes: 90,
      on_date: '2026-10-20',
      origin: 'typed in',
      effort: null,
      note: 'Translating a letter',
    },
  ],
  hours_add: () => ({ id: 'u1' }),
  thanks_add: () => ({ id: 'r1' }),
  efforts_list: () => efforts,
  imports_read: preview,
  imports_apply: () => ({ job: 'j1' }),
};
