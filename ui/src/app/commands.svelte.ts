// THE list of what can be done in the window. It feeds the palette, the shortcuts, the shortcut sheet and the tests.
// Pages add theirs while they are on screen with `useCommands`.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Standing } from '../api/generated/commands';
import type { Icon } from '../kit/icon';
import { isSingle, pressed, typing } from './keys';
import { look } from './look.svelte';

export type Section = 'here' | 'go' | 'edit' | 'view' | 'app';
/** The order in the palette and on the sheet. */
export const SECTIONS: readonly Section[] = ['here', 'go', 'edit', 'view', 'app'];

/** What a page may hand to a command it runs: the record that the work begins with. */
export interface Given {
  person?: { id: string; name: string };
  /** Ids of several people. */
  people?: readonly string[];
  /** Everyone in a list as it is filtered. */
  match?: { query?: string; effort?: string; standing?: Standing };
  effort?: { id: string; name: string };
  meeting?: { id: string; title: string };
  /** YYYY-MM-DD */
  day?: string;
}

export interface Command {
  /** Unique, and stable across releases: recents are remembered by it. */
  id: string;
  /** Id of a Fluent message. */
  title: string;
  section: Section;
  /** See keys.ts; the first one is shown. */
  keys?: string | readonly string[];
  icon?: Icon;
  /** Whether it can be done right now; not offered otherwise. */
  when?: () => boolean;
  /** From the keyboard and the palette nothing is given. */
  run: (given: Given) => unknown;
  /** Known to the keyboard and the sheet but not offered by the palette (moving, opening). */
  unlisted?: boolean;
  /** Runs while a text field has the focus as well, as Ctrl+K does. Default: with a modifier yes, without no. */
  typing?: boolean;
}

const registry = new SvelteMap<string, Command>();

/** Adds commands; the answer takes them away again. The latest of an id wins. */
export function register(commands: readonly Command[]): () => void {
  untrack(() => {
    for (const command of commands) registry.set(command.id, command);
  });
  return () => {
    for (const command of commands) if (registry.get(command.id) === command) registry.delete(command.id);
  };
}

/** Adds commands for as long as the component is on screen. Call it while the component is being set up. */
export function useCommands(commands: () => readonly Command[]): void {
  $effect(() => register(commands()));
}

/** What can be done now. */
export const available = (): Command[] =>
  [...registry.values()].filter((command) => command.when?.() ?? true);

export const keysOf = (command: Command): readonly string[] =>
  command.keys === undefined ? [] : typeof command.keys === 'string' ? [command.keys] : command.keys;

/** Runs a command of any part of the window; false when nobody offers it now. */
export function runCommand(id: string, given: Given = {}): boolean {
  const command = registry.get(id);
  if (!command || !(command.when?.() ?? true)) return false;
  void command.run(given);
  return true;
}

/** Whether somebody offers the command now: for a button that another part of the window answers. */
export const offers = (id: string): boolean => {
  const command = registry.get(id);
  return command !== undefined && (command.when?.() ?? true);
};

/** A sequence (“G then P”) is forgotten after this, in milliseconds. */
const PATIENCE = 1500;
let prefix = $state('');
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The first key of a sequence under way, empty otherwise. */
export const pending = {
  get prefix(): string {
    return prefix;
  },
};

function forget(): void {
  clearTimeout(waiting);
  prefix = '';
}

/** The window's only listener for shortcuts. */
export function onKeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const name = pressed(event);
  if (name === '') return;
  // A modal dialog has the keyboard to itself.
  if (document.querySelector('dialog:modal')) return;
  const inField = typing(event.target);
  const whole = prefix ? `${prefix} ${name}` : name;
  const candidates = available();
  const hit =
    candidates.find((command) => keysOf(command).includes(whole)) ??
    (prefix ? candidates.find((command) => keysOf(command).includes(name)) : undefined);
  const opens =
    !prefix && candidates.some((command) => keysOf(command).some((keys) => keys.startsWith(`${name} `)));
  const single = isSingle(name);
  if (single && (inField || !look.singleKeys)) {
    forget();
    return;
  }
  if (hit) {
    if (inField && hit.typing === false) return;
    forget();
    event.preventDefault();
    void hit.run({});
    return;
  }
  forget();
  if (opens) {
    event.preventDefault();
    prefix = name;
    waiting = setTimeout(forget, PATIENCE);
  }
}
