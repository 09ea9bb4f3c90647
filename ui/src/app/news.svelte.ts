// What changed since this window was last here, asked once when a community is entered; from then on everything counts as seen.
import { backend } from '../api/backend';
import type { News } from '../api/generated/commands';
import { onStale, touches } from '../api/live.svelte';

let told = $state.raw<News | null>(null);
let known = $state(false);

/** The news, until they are put away. */
export const news = {
  get now(): News | null {
    return told;
  },
  /** Whether it is known if there are any. */
  get known(): boolean {
    return known;
  },
  putAway(): void {
    told = null;
  },
};

/** A window that goes on working notes how far it has seen only now and then. */
const REST = 3_000;

/** Tells what was missed, and keeps up from there; the answer stops it. A failure here keeps nobody from anything. */
export function keepUp(): () => void {
  let here = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void =>
    void backend()
      .call('history_look', {})
      .catch(() => undefined);
  void backend()
    .call('history_news', {})
    .then(({ value }) => {
      if (here) told = value;
      look();
    })
    .catch(() => undefined)
    .finally(() => (known = here));
  const forget = onStale((topics) => {
    if (!touches(topics, ['history'])) return;
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  });
  window.addEventListener('pagehide', look);
  return () => {
    here = false;
    known = false;
    told = null;
    clearTimeout(timer);
    forget();
    window.removeEventListener('pagehide', look);
  };
}
