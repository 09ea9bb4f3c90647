// A command that is not offered yet, because the part of the window that does it is only coming up: it is run as soon as it is.
import { offers, runCommand } from './commands.svelte';

/** How often it is looked, and for how long, in milliseconds. */
const EVERY = 50;
const PATIENCE = 5_000;

export function whenOffered(id: string): void {
  const begun = Date.now();
  const look = (): void => {
    if (offers(id)) void runCommand(id);
    else if (Date.now() - begun < PATIENCE) setTimeout(look, EVERY);
  };
  look();
}
