// Reading and changing through the core: `live` keeps a query fresh, `act` performs a change and offers its undo.
// Which rows changed is the core's word (`stale` topics); nothing here caches between pages.
import { t } from '../i18n';
import { toast } from '../kit/toasts.svelte';
import { backend, HearthError, type Args, type CommandName, type Result } from './backend';

type Listener = (topics: readonly string[]) => void;
const listeners = new Set<Listener>();

/** Tells every live query which topics changed. */
export function spread(topics: readonly string[]): void {
  if (topics.length > 0) for (const listener of [...listeners]) listener(topics);
}

/** Runs `listener` whenever topics go stale; the answer stops it. */
export function onStale(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const plural: Record<string, string> = {
  person: 'people',
  effort: 'efforts',
  task: 'tasks',
  commitment: 'commitments',
  meeting: 'meetings',
  document: 'documents',
};

/** The topic of a command: the first word of its name, as the plural noun (`person_show` → `people`). */
export function topicOf(name: string): string {
  const noun = name.split('_', 1)[0] ?? name;
  return plural[noun] ?? noun;
}

/** `people` covers `people:ID` and the other way round; `*` covers everything. */
export function touches(stale: readonly string[], topics: readonly string[]): boolean {
  return stale.some(
    (word) =>
      word === '*' ||
      topics.some((topic) => word === topic || word.startsWith(`${topic}:`) || topic.startsWith(`${word}:`)),
  );
}

export interface Live<T> {
  /** The last answer; stays while the next one is on its way. */
  readonly value: T | undefined;
  readonly error: HearthError | undefined;
  readonly loading: boolean;
  refresh(): Promise<void>;
  /** Paints a change before the core has answered; the next answer replaces it. */
  paint(change: (value: T) => T): void;
}

/**
 * A query that follows its arguments and the core. Call it while a component is being set up.
 * `args` returning null means: not now (nothing chosen yet). Topics default to {@link topicOf} of the command.
 */
export function live<N extends CommandName>(
  name: N,
  args: () => Args<N> | null,
  options: { topics?: readonly string[] } = {},
): Live<Result<N>> {
  const topics = options.topics ?? [topicOf(name)];
  let value = $state.raw<Result<N>>();
  let error = $state.raw<HearthError>();
  let loading = $state(false);
  let turn = 0;
  let asked: Args<N> | null = null;

  async function run(): Promise<void> {
    const mine = ++turn;
    if (asked === null) {
      value = undefined;
      error = undefined;
      loading = false;
      return;
    }
    loading = true;
    try {
      const outcome = await backend().call(name, asked);
      if (mine !== turn) return;
      value = outcome.value;
      error = undefined;
    } catch (thrown) {
      if (mine !== turn) return;
      error = HearthError.from(thrown);
    }
    loading = false;
  }

  let last: string | undefined;
  $effect(() => {
    const next = args();
    // Arguments are compared by content: a page builds a new object on every change of anything it reads.
    const key = JSON.stringify(next);
    if (key === last) return;
    last = key;
    asked = next === null ? null : (JSON.parse(key) as Args<N>);
    void run();
  });
  $effect(() => {
    const stop = onStale((stale) => {
      if (touches(stale, topics)) void run();
    });
    return () => {
      stop();
      turn++;
    };
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    refresh: run,
    paint(change) {
      if (value !== undefined) value = change(value as Result<N>);
    },
  };
}

/** A number that grows whenever one of the topics goes stale; for lists that fetch by themselves. */
export function stamp(topics: readonly string[]): { readonly value: number } {
  let value = $state(0);
  $effect(() =>
    onStale((stale) => {
      if (touches(stale, topics)) value++;
    }),
  );
  return {
    get value() {
      return value;
    },
  };
}

const shown = new WeakSet<HearthError>();

/** True for an error the user has already been told about. */
export const wasShown = (error: HearthError): boolean => shown.has(error);

/** Tells the user about a failure once. */
export function report(thrown: unknown): void {
  const error = HearthError.from(thrown);
  if (shown.has(error)) return;
  shown.add(error);
  toast({ text: error.message, tone: 'problem' });
}

/**
 * Performs a change. Shows its undo label as a toast with Undo, and refreshes what went stale.
 * Rejects with a {@link HearthError}: one with a `field` is the caller's to show beside that field, any other
 * has been shown already. A caller without fields may ignore the rejection.
 */
export async function act<N extends CommandName>(
  name: N,
  args: Args<N>,
  options: { quiet?: boolean } = {},
): Promise<Result<N>> {
  try {
    const outcome = await backend().call(name, args);
    spread(outcome.stale);
    const undo = outcome.undo;
    if (undo && !options.quiet) {
      toast({ text: undo.label, action: { label: t('undo'), run: () => takeBack(undo.id) } });
    }
    return outcome.value as Result<N>;
  } catch (thrown) {
    const error = HearthError.from(thrown);
    if (error.field === undefined) {
      report(error);
      // What was painted ahead of the answer is put right.
      spread([topicOf(name)]);
    }
    throw error;
  }
}

async function takeBack(id: string): Promise<void> {
  await step('undo', { id });
}

/** Undoes or redoes the latest operation, or the named one, and says what happened. */
export async function step(direction: 'undo' | 'redo', args: Args<'undo'> = {}): Promise<void> {
  try {
    const outcome = await backend().call(direction, args as never);
    spread(outcome.stale);
    const undone = outcome.value;
    if (undone === null) toast({ text: t(direction === 'undo' ? 'undo-nothing' : 'redo-nothing') });
    else {
      const label = undone.label;
      toast({ text: t(direction === 'undo' ? 'undo-done' : 'redo-done', { label }) });
      for (const reason of undone.skipped ?? []) toast({ text: reason, tone: 'problem' });
    }
  } catch (thrown) {
    report(thrown);
  }
}
