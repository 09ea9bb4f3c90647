// The messages at the bottom of the window: what they say and how long they stay. Their look is Toasts.svelte.
export type ToastTone = 'plain' | 'joy' | 'problem';

export interface ToastOptions {
  text: string;
  tone?: ToastTone;
  action?: { label: string; run: () => void | Promise<void> };
  /** How long it stays, in seconds; it waits while the pointer or the focus is on it. */
  seconds?: number;
}

export interface ToastItem extends ToastOptions {
  key: number;
  tone: ToastTone;
}

/** Undo stays within reach for ten seconds; problems are read slower than news. */
const SECONDS: Record<ToastTone, number> = { plain: 10, joy: 10, problem: 14 };
/** More than this and the oldest goes: a pile is not read. */
const MOST = 3;

let next = 0;
let items = $state.raw<readonly ToastItem[]>([]);

interface Timer {
  handle: ReturnType<typeof setTimeout> | undefined;
  left: number;
  since: number;
}
const timers = new Map<number, Timer>();

export const toasts = {
  get items(): readonly ToastItem[] {
    return items;
  },
};

function start(key: number): void {
  const timer = timers.get(key);
  if (!timer || timer.handle !== undefined) return;
  timer.since = performance.now();
  timer.handle = setTimeout(() => close(key), timer.left);
}

export function toast(options: ToastOptions): number {
  const tone = options.tone ?? 'plain';
  const key = ++next;
  timers.set(key, { handle: undefined, left: (options.seconds ?? SECONDS[tone]) * 1000, since: 0 });
  items = [...items, { ...options, tone, key }];
  while (items.length > MOST) close(items[0]!.key);
  start(key);
  return key;
}

export function close(key: number): void {
  clearTimeout(timers.get(key)?.handle);
  timers.delete(key);
  items = items.filter((item) => item.key !== key);
}

/** The clock of every toast stands still. */
export function pause(): void {
  for (const timer of timers.values()) {
    if (timer.handle === undefined) continue;
    clearTimeout(timer.handle);
    timer.handle = undefined;
    // A second is the least that is left: a toast must not vanish the moment the pointer leaves it.
    timer.left = Math.max(1000, timer.left - (performance.now() - timer.since));
  }
}

export function resume(): void {
  for (const key of timers.keys()) start(key);
}
