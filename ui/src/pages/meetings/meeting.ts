// What is worked out of a meeting for the page: counts, who is found by a few letters, the minutes as one text. Pure.
import type {
  AgendaItem,
  Attendance,
  AttendanceStatus,
  EarlierItem,
  MeetingRole,
  MeetingView,
} from '../../api';
import { enumerate, longDate, occasion, t } from '../../i18n';

export const ROLES: readonly MeetingRole[] = ['Facilitator', 'Scribe', 'Scheduler', 'Crier'];

/** Words for ids: `walk-in` and `Facilitator` become parts of message ids. */
export const statusWord = (status: AttendanceStatus): string => t(`attendance-${status}`);
export const roleWord = (role: MeetingRole): string => (role ? t(`role-${role.toLowerCase()}`) : '');

export const isThere = (person: Attendance): boolean =>
  person.status === 'attended' || person.status === 'walk-in';

export const counts = (people: readonly Attendance[]): { there: number; of: number } => ({
  there: people.filter(isThere).length,
  of: people.length,
});

/** Minutes between start and end. */
export const lengthOf = (meeting: Pick<MeetingView, 'starts_at' | 'ends_at'>): number =>
  Math.round((Date.parse(meeting.ends_at) - Date.parse(meeting.starts_at)) / 60_000);

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/giu, 'l').toLocaleLowerCase();

/** Everyone whose words begin with the typed ones, accents aside; all of them for nothing typed. */
export function found<P extends { name: string }>(people: readonly P[], query: string): P[] {
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  return people.filter(({ name }) => {
    const words = fold(name).split(/[\s-]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** The position between the neighbours of place `to`, for an item that is lifted out of `from` first. */
export function positionAt(agenda: readonly AgendaItem[], from: number, to: number): number {
  const rest = agenda.filter((_, index) => index !== from);
  const before = rest[to - 1]?.position;
  const after = rest[to]?.position;
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What is left of the planned minutes as 12:40, or how much longer it took as +2:10; without a plan what has passed. */
export function remaining(planned: number | null, spent: number): { text: string; over: boolean } {
  const whole = Math.floor(spent);
  if (planned === null) return { text: clock(whole), over: false };
  const left = planned * 60 - whole;
  return left >= 0 ? { text: clock(left), over: false } : { text: `+${clock(-left)}`, over: true };
}

/** Items of another agenda, as a command takes them. */
export const put = (
  items: readonly Pick<EarlierItem, 'title' | 'planned' | 'person_id'>[],
): { title: string; planned?: number; person_id?: string }[] =>
  items.map((item) => ({
    title: item.title,
    ...(item.planned === null ? {} : { planned: item.planned }),
    ...(item.person_id === null ? {} : { person_id: item.person_id }),
  }));

/** What those who are expected should know beforehand, as plain text. */
export function invitation(meeting: MeetingView): string {
  const out = [
    t('invite-hello'),
    '',
    `${meeting.title}`,
    occasion(meeting.starts_at, meeting.ends_at),
    ...[meeting.place, meeting.link].filter(Boolean),
  ];
  if (meeting.agenda.length > 0) {
    out.push('', `${t('agenda')}:`);
    for (const [index, item] of meeting.agenda.entries())
      out.push(
        [
          `${index + 1}. ${item.title}`,
          item.planned === null ? '' : t('agenda-min', { count: item.planned }),
          item.person ?? '',
        ]
          .filter(Boolean)
          .join(' · '),
      );
  }
  const roles = meeting.people.filter((one) => one.role);
  if (roles.length > 0) out.push('', ...roles.map((one) => `${roleWord(one.role)}: ${one.name}`));
  if (meeting.reading.trim()) out.push('', `${t('reading')}:`, meeting.reading.trim());
  return `${out.join('\n')}\n`;
}

/** What was promised, for those who promised it. */
export function promises(meeting: MeetingView): string {
  const out = [t('actions-hello', { title: meeting.title, date: longDate(meeting.starts_at) }), ''];
  for (const action of meeting.actions) {
    if (action.status === 'done' || action.status === 'dropped') continue;
    const who = enumerate(action.people.map((one) => one.name)) || t('action-nobody');
    out.push(
      `- ${action.title} · ${who}${action.due_on ? ` · ${t('action-until', { date: longDate(action.due_on) })}` : ''}`,
    );
  }
  return `${out.join('\n')}\n`;
}

/** Markdown as it is read in a plain letter: marks of headings and bold go, lists stay. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/^#+\s+(.*)$/gmu, (_, words: string) => `${words}\n${'-'.repeat(Math.min(60, words.length))}`)
    .replace(/\*\*(.+?)\*\*/gu, '$1')
    .replace(/^- \[( |x)\] /gmu, '- ');

/** The minutes as Markdown: what was said, decided and promised, item by item. */
export function asMarkdown(meeting: MeetingView): string {
  const out = [
    `# ${meeting.title}`,
    '',
    `${occasion(meeting.starts_at, meeting.ends_at)}${meeting.place ? ` · ${meeting.place}` : ''}`,
  ];
  const there = meeting.people.filter(isThere);
  const named = (people: readonly Attendance[]): string =>
    enumerate(people.map((one) => (one.role ? `${one.name} (${roleWord(one.role)})` : one.name)));
  if (there.length > 0) out.push('', `**${t('after-there')}:** ${named(there)}`);
  const excused = meeting.people.filter((one) => one.status === 'excused');
  if (excused.length > 0) out.push('', `**${t('after-excused')}:** ${named(excused)}`);
  const decided = (item: string | null): string[] =>
    meeting.decisions
      .filter((one) => one.agenda_item_id === item)
      .map((one) => `- **${t('decision')}:** ${one.text}`);
  for (const [index, item] of meeting.agenda.entries()) {
    const decisions = decided(item.id);
    out.push('', `## ${index + 1}. ${item.title}`);
    if (item.minutes.trim()) out.push('', item.minutes.trim());
    if (decisions.length > 0) out.push('', ...decisions);
  }
  const known = new Set(meeting.agenda.map((item) => item.id));
  const loose = meeting.decisions.filter(
    (one) => one.agenda_item_id === null || !known.has(one.agenda_item_id),
  );
  if (meeting.minutes.trim()) out.push('', `## ${t('minutes-whole')}`, '', meeting.minutes.trim());
  if (loose.length > 0) out.push('', `## ${t('decisions')}`, '', ...loose.map((one) => `- ${one.text}`));
  if (meeting.actions.length > 0) {
    out.push('', `## ${t('actions')}`, '');
    for (const action of meeting.actions) {
      const who = enumerate(action.people.map((one) => one.name));
      out.push(
        `- [${action.status === 'done' ? 'x' : ' '}] ${action.title}${who ? ` (${who})` : ''}${action.due_on ? `, ${t('action-until', { date: longDate(action.due_on) })}` : ''}`,
      );
    }
  }
  return `${out.join('\n')}\n`;
}
