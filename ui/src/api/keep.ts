// The last answers of the pages that people go to and fro between. What changed since is dropped by its topic, everything when the
// community is closed. Of long lists the beginnings are kept (pages.ts).

const NOUNS = new Set([
  'home',
  'people',
  'efforts',
  'tasks',
  'meetings',
  'calendar',
  'calendars',
  'clashes',
  'documents',
  'programmes',
  'journeys',
  'settings',
  'fields',
  'keys',
  'community',
  'consent',
  'batches',
  'packets',
]);
const MOST = 40;
const answers = new Map<string, { value: unknown; topics: readonly string[] }>();

export function keep(key: string, noun: string, value: unknown, topics: readonly string[]): void {
  if (!NOUNS.has(noun)) return;
  answers.delete(key);
  answers.set(key, { value, topics });
  const [oldest] = answers.keys();
  if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
}

export function kept(key: string): unknown {
  return answers.get(key)?.value;
}

/** Drops the answers whose topics are named. */
export function drop(isStale: (topics: readonly string[]) => boolean): void {
  for (const [key, answer] of answers) if (isStale(answer.topics)) answers.delete(key);
}

/** Lets go of all: another community, or one that is locked. */
export function forget(): void {
  answers.clear();
}
