// A short history for component tests and for looking at the window without a core.
import type { HistoryDetail, HistoryLine } from '../src/api/generated/commands';

const line = (n: number, part: Partial<HistoryLine>): HistoryLine => ({
  n,
  id: `o${n}`,
  kind: 'change',
  name: 'people_change',
  label: '',
  at: '2026-11-22T08:30:00Z',
  undone: false,
  rows: 1,
  ...part,
});

const lines: readonly HistoryLine[] = [
  line(5, { kind: 'undo', name: 'undo', label: 'Undo: Move “Ring the hall” to Done' }),
  line(4, { name: 'tasks_move', label: 'Move “Ring the hall” to Done', undone: true }),
  line(3, { label: 'Change the notes of Noor Jansen' }),
  line(2, { name: 'memberships_add', label: 'Add Noor Jansen to Garden', at: '2026-11-21T18:05:00Z' }),
  line(1, {
    kind: 'upkeep',
    name: 'community_create',
    label: 'Make Riverside Commons',
    at: '2026-11-20T10:00:00Z',
  }),
];

const rows: Record<number, HistoryDetail['rows']> = {
  3: [
    {
      table: 'people',
      id: 'p0',
      kind: 'update',
      name: 'Noor Jansen',
      part_of: null,
      person: null,
      changes: [
        { field: 'notes', kind: 'long', before: 'Likes the early shift.', after: 'Likes the late shift.' },
        { field: 'joined_on', kind: 'day', before: '', after: '2025-03-02' },
        { field: 'do_not_contact', kind: 'flag', before: '0', after: '1' },
        { field: 'languages', kind: 'list', before: '["Dutch"]', after: '["Dutch","Arabic"]' },
      ],
    },
  ],
  2: [
    {
      table: 'memberships',
      id: 'm0',
      kind: 'insert',
      name: '',
      part_of: { table: 'efforts', id: 'e0', name: 'Garden' },
      person: { table: 'people', id: 'p0', name: 'Noor Jansen' },
      changes: [{ field: 'from_on', kind: 'day', before: '', after: '2026-11-21' }],
    },
  ],
};

export const story = {
  history: ({ query, before }: { query?: string; before?: number }) =>
    lines.filter(
      (one) =>
        (!query || one.label.toLowerCase().includes(query.toLowerCase())) && (!before || one.n < before),
    ),
  history_show: ({ n }: { n: number }): HistoryDetail => ({
    line: lines.find((one) => one.n === n) ?? line(n, {}),
    rows: rows[n] ?? [],
    undoable: n === 3 || n === 2,
    reasons: n === 2 ? ['1 of 1 in memberships stayed: changed or used since.'] : [],
  }),
  undo_one: () => ({
    value: { label: 'Change the notes of Noor Jansen', skipped: [] },
    stale: ['people', 'history'],
  }),
};
