// Whether the page is being put on paper: then lists show all of their rows in place of those in view, and say when they have them.
import { tick } from 'svelte';

let on = $state(false);
const waited = new Set<Promise<unknown>>();

export const paper = {
  get on(): boolean {
    return on;
  },
  /** Printing waits for this. */
  wait(work: Promise<unknown>): void {
    waited.add(work);
    void work.catch(() => undefined).finally(() => waited.delete(work));
  },
};

/** The print dialog may still read the page after it has closed: the page turns back at the next touch. */
function turnBackLater(): void {
  const events = ['pointermove', 'pointerdown', 'keydown'] as const;
  const back = (): void => {
    on = false;
    for (const name of events) window.removeEventListener(name, back);
  };
  for (const name of events) window.addEventListener(name, back);
}

/** A printing that somebody else began; the answer stops listening. */
export function followPrinting(): () => void {
  const begin = (): void => void (on = true);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', turnBackLater);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', turnBackLater);
  };
}

/** Prints the page, with whole lists. */
export async function printPage(): Promise<void> {
  on = true;
  await tick();
  await Promise.allSettled([...waited]);
  await tick();
  window.print();
  turnBackLater();
}
