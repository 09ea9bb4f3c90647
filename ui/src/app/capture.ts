// Choosing new keys for a command: what was pressed is taken as it is, and who has it already is found.
import { together, type Declared } from './declare';
import { keysOf } from './commands.svelte';
import { EVERY } from './every';
import { clash } from './keys';

/** Keys that the window or its lists keep for themselves, wherever the focus is. */
const KEPT = ['Escape', 'Enter', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+F10'];
export const isKept = (keys: string): boolean => KEPT.includes(keys);

/** The commands that could not keep their keys if `command` had these. */
export const others = (command: Declared, keys: string): readonly Declared[] =>
  EVERY.filter(
    (one) =>
      one.id !== command.id &&
      together(one.where, command.where) &&
      keysOf(one).some((theirs) => clash(theirs, keys)),
  );
