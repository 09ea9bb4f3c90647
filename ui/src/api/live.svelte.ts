// Reading and changing through the core: `live` keeps a query fresh, `act` performs a change and offers its undo.
// Which rows changed is the core's word (`stale` topics). A page that is come back to shows its last answers while it asks again.
import { untrack } from 'svelte';
import { t } from '../i18n';
import { same } from '../kit/same';
import { close, toast } from '../kit/toasts.svelte';
import { backend, HearthError, type Args, type CommandName, type Result } from './backend';
import type { Stale } from './generated/commands';
import { drop, keep, kept } from './keep';
import { aimed, lookBack } from './past.svelte';

type Listener = (topics: readonly Topic[]) => void;
const listeners = new Set<Listener>();

/** Tells every live query which topics changed. */
export function spread(topics: readonly Topic[]): void {
  drop((shown) => touches(topics, shown as readonly Topic[]));
  if (topics.length > 0) for (const listener of [...listeners]) listener(topics);
}

/** Runs `listener` whenever topics go stale; the answer stops it. */
export function onStale(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Topics as the core sends them, and `*` for everything. */
export type Topic = Stale | '*';

/** What the answers of a command are made of: a view shows more nouns than the one it is named after. */
const shownBy: Record<string, readonly Topic[]> = {
  home: ['*'],
  people: ['people', 'efforts', 'tasks', 'meetings', 'hours', 'recognitions', 'documents', 'journeys'],
  contacts: ['people'],
  efforts: ['efforts', 'people', 'tasks', 'meetings', 'hours'],
  memberships: ['efforts', 'people'],
  tasks: ['tasks', 'people', 'efforts', 'meetings'],
  meetings: ['meetings', 'people', 'efforts', 'tasks'],
  calendar: ['calendars', 'meetings', 'tasks', 'efforts'],
  calendars: ['calendars'],
  publications: ['calendars', 'efforts', 'people'],
  clashes: ['meetings', 'tasks', 'people'],
  programmes: ['journeys', 'efforts'],
  journeys: ['journeys', 'people', 'efforts'],
  documents: ['documents', 'people'],
  resources: ['documents', 'efforts'],
  packet: ['settings'],
  batch: ['documents'],
  hours: ['hours', 'people', 'efforts'],
  history: ['*'],
  undo: ['*'],
  search: ['*'],
};

/** The topics of a command by the first word of its name (`people_page` → people and what its rows mention). */
export function topicsOf(name: string): readonly Topic[] {
  return shownBy[nounOf(name)] ?? ['*'];
}
export const nounOf = (name: string): string => name.split('_', 1)[0] ?? name;

export function touches(stale: readonly Topic[], topics: readonly Topic[]): boolean {
  if (stale.length === 0) return false;
  return stale.includes('*') || topics.includes('*') || stale.some((topic) => topics.includes(topic));
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
 * For so long, in milliseconds, a page that is come back to has the processor to itself: its answers are those of the last time, and
 * what has changed since is known to be gone from them.
 */
const REST = 400;

/**
 * A query that follows its arguments and the core. Call it while a component is being set up.
 * `args` returning null means: not now (nothing chosen yet). Topics default to {@link topicsOf} of the command.
 */
export function live<N extends CommandName>(
  name: N,
  args: () => Args<N> | null,
  options: { topics?: readonly Topic[] } = {},
): Live<Result<N>> {
  const topics = options.topics ?? topicsOf(name);
  const keyOf = (wanted: Args<N>): string => `${name} ${JSON.stringify(aimed(name, wanted))}`;
  // What is known already is there for the first look: nothing is drawn empty, to be drawn again at once.
  const first = untrack(args);
  let value = $state.raw(first === null ? undefined : (kept(keyOf(first)) as Result<N> | undefined));
  let error = $state.raw<HearthError>();
  let loading = $state(false);
  let turn = 0;
  let asked: Args<N> | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Shows what is known of the arguments, and asks: at once where nothing is. */
  function begin(): void {
    clearTimeout(rest);
    const known = asked === null ? undefined : (kept(keyOf(asked)) as Result<N> | undefined);
    if (known === undefined) return void run();
    turn++;
    value = known;
    error = undefined;
    loading = false;
    rest = setTimeout(() => void run(), REST);
  }

  async function run(): Promise<void> {
    clearTimeout(rest);
    const mine = ++turn;
    if (asked === null) {
      value = undefined;
      error = undefined;
      loading = false;
      return;
    }
    loading = true;
    const key = keyOf(asked);
    try {
      const outcome = await backend().call(name, asked);
      if (mine !== turn) return;
      // Nothing is drawn anew for an answer that says what is on screen.
      if (!same(value, outcome.value)) value = outcome.value;
      keep(key, nounOf(name), value, topics);
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
    begin();
  });
  $effect(() => {
    const stop = onStale((stale) => {
      if (touches(stale, topics)) void run();
    });
    return () => {
      stop();
      clearTimeout(rest);
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
export function stamp(topics: readonly Topic[]): { readonly value: number } {
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
  toast({
    text: error.message,
    tone: 'problem',
    ...(error.code === 'past' ? { action: { label: t('past-leave'), run: () => lookBack(null) } } : {}),
  });
}

/**
 * Performs a change. Shows its undo label as a toast with Undo, and refreshes what went stale.
 * Rejects with a {@link HearthError}: one with a `field` is the caller's to show beside that field, any other
 * has been shown already, unless its code is one of `mine`. A caller without fields may ignore the rejection.
 */
export async function act<N extends CommandName>(
  name: N,
  args: Args<N>,
  options: { quiet?: boolean; mine?: readonly string[] } = {},
): Promise<Result<N>> {
  try {
    const outcome = await backend().call(name, args);
    spread(outcome.stale);
    if (outcome.undo) offerUndo(options.quiet ? null : outcome.undo.label);
    return outcome.value as Result<N>;
  } catch (thrown) {
    const error = HearthError.from(thrown);
    if (error.field === undefined && !options.mine?.includes(error.code)) {
      report(error);
      // What was painted ahead of the answer is put right.
      spread(topicsOf(name));
    }
    throw error;
  }
}

let offered: number | undefined;

/** Only the latest operation can be taken back by a button, so an older offer goes with every new operation. */
function offerUndo(label: string | null): void {
  if (offered !== undefined) close(offered);
  offered =
    label === null
      ? undefined
      : toast({ text: label, action: { label: t('undo'), run: () => step('undo') } });
}

/** Undoes or redoes the latest operation and says what happened. */
export async function step(direction: 'undo' | 'redo'): Promise<void> {
  try {
    const { value, stale } = await backend().call(direction, {});
    offerUndo(null);
    spread(stale);
    const { label } = value;
    toast({ text: t(direction === 'undo' ? 'undo-done' : 'redo-done', { label }) });
    for (const reason of value.skipped) toast({ text: reason, tone: 'problem' });
  } catch (thrown) {
    report(thrown);
  }
}
