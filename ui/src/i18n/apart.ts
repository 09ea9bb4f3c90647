// What users typed, inside of a line that is put together from several parts.
import { isolate } from './isolate';
import { language } from './language.svelte';

/** Keeps a part that runs the other way from reordering its neighbours. */
export const apart = (value: string): string => isolate(value, language.dir);
