// How long each item of a meeting has been under discussion. It beats only while it runs and somebody looks, so that an idle window
// rests; it is kept on this computer (ids and seconds), so that a restart in the middle of a meeting loses nothing.
import { SvelteMap } from 'svelte/reactivity';

export interface Timer {
  readonly running: boolean;
  /** Seconds spent on an item. */
  spent(item: string): number;
  /** The item that the time goes to. */
  at(item: string): void;
  /** The item it went to last; empty for the meeting as a whole. */
  readonly item: string;
  toggle(): void;
}
const timers = new Map<string, Timer>();
const keyOf = (meeting: string): string => `hearth-clock-${meeting}`;
/** A clock that was left running longer than this was forgotten: the night does not count. */
const FORGOTTEN = 4 * 3600;

interface Kept {
  spent: Record<string, number>;
  item: string;
  /** Epoch milliseconds when the running stretch began; null while it rests. */
  since: number | null;
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    if (!kept || typeof kept.spent !== 'object' || typeof kept.item !== 'string') return null;
    return { spent: kept.spent, item: kept.item, since: typeof kept.since === 'number' ? kept.since : null };
  } catch {
    // What cannot be read is no clock.
    return null;
  }
}

export function timerOf(meeting: string): Timer {
  let timer = timers.get(meeting);
  if (!timer) timers.set(meeting, (timer = make(keyOf(meeting))));
  return timer;
}

/** Forgets the clocks that are held in memory, as a restart does. */
export const forget = (): void => timers.clear();

function make(key: string): Timer {
  const kept = read(key);
  const spent = new SvelteMap<string, number>(Object.entries(kept?.spent ?? {}));
  let item = $state(kept?.item ?? '');
  let running = $state(false);
  let since = Date.now();
  let beat: ReturnType<typeof setInterval> | undefined;

  function keep(): void {
    const state: Kept = { spent: Object.fromEntries(spent), item, since: running ? since : null };
    localStorage.setItem(key, JSON.stringify(state));
  }
  function book(): void {
    const now = Date.now();
    if (running) spent.set(item, (spent.get(item) ?? 0) + Math.max(0, now - since) / 1000);
    since = now;
  }
  function run(): void {
    running = true;
    clearInterval(beat);
    beat = setInterval(book, 1000);
  }
  if (kept?.since !== null && kept?.since !== undefined) {
    const away = (since - kept.since) / 1000;
    if (away >= 0 && away <= FORGOTTEN) {
      since = kept.since;
      run();
      book();
    }
  }
  return {
    get running() {
      return running;
    },
    get item() {
      return item;
    },
    spent: (of) => spent.get(of) ?? 0,
    at(next) {
      if (next === item) return;
      book();
      item = next;
      keep();
    },
    toggle() {
      book();
      if (running) {
        running = false;
        clearInterval(beat);
      } else run();
      keep();
    },
  };
}
