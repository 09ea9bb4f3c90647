// How long each item of a meeting has been under discussion, for as long as the window is open.
// Beats only while it runs and somebody looks, so that an idle window rests.
import { SvelteMap } from 'svelte/reactivity';

export interface Timer {
  readonly running: boolean;
  /** Seconds spent on an item. */
  spent(item: string): number;
  /** The item that the time goes to. */
  at(item: string): void;
  toggle(): void;
}
const timers = new Map<string, Timer>();

export function timerOf(meeting: string): Timer {
  let timer = timers.get(meeting);
  if (!timer) timers.set(meeting, (timer = make()));
  return timer;
}

function make(): Timer {
  const spent = new SvelteMap<string, number>();
  let running = $state(false);
  let item = '';
  let since = 0;
  let beat: ReturnType<typeof setInterval> | undefined;

  function book(): void {
    const now = performance.now();
    if (running) spent.set(item, (spent.get(item) ?? 0) + (now - since) / 1000);
    since = now;
  }
  return {
    get running() {
      return running;
    },
    spent: (of) => spent.get(of) ?? 0,
    at(next) {
      if (next === item) return;
      book();
      item = next;
    },
    toggle() {
      book();
      running = !running;
      clearInterval(beat);
      if (running) beat = setInterval(book, 1000);
    },
  };
}
