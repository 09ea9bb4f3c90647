// THE list of what can be done in the window. It feeds the palette, the shortcuts, the shortcut sheet and the tests.
// Pages declare theirs in `commands.ts` and bind them while they are on screen with `useCommands`.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { ConsentFilter, FieldFilter, SheetMake, Standing } from '../api/generated/commands';
import { t, type TextArgs } from '../i18n';
import type { Icon } from '../kit/icon';
import { ownKeys, type Declared } from './declare';
import { isCharacter, isSingle, pressed, shown, typing } from './keys';
import { look } from './look.svelte';

/** What a page may hand to a command it runs: the record that the work begins with. */
export interface Given {
  person?: { id: string; name: string };
  /** Ids of several people. */
  people?: readonly string[];
  /** Everyone in a list as it is filtered. */
  match?: {
    query?: string;
    effort?: string;
    standing?: Standing;
    consent?: ConsentFilter;
    /** At this step of a programme. */
    step?: string;
    fields?: FieldFilter[];
    except?: readonly string[];
  };
  effort?: { id: string; name: string };
  /** The id of a programme of onboarding. */
  programme?: string;
  meeting?: { id: string; title: string };
  /** Which sheet is meant. */
  sheet?: SheetMake['kind'];
  /** Any record, for what can be done with each of them. */
  record?: { id: string; name: string };
  /** YYYY-MM-DD */
  day?: string;
  /** HH:MM, and how long it is meant to last. */
  time?: string;
  minutes?: number;
  /** Files from outside. */
  paths?: readonly string[];
  /** What a line of quick add begins with. */
  text?: string;
}

/** A command that can be run: what was declared, and how it is done. */
export interface Command extends Declared {
  /** What its title names: a view somebody saved. */
  args?: TextArgs | undefined;
  icon?: Icon | undefined;
  /** Whether it can be done right now; not offered otherwise. */
  when?: (() => boolean) | undefined;
  /** From the keyboard and the palette nothing is given. */
  run: (given: Given) => unknown;
}

/** What a declared command is bound to; a function alone where there is no more to say. */
export type Bound = Command['run'] | Pick<Command, 'icon' | 'when' | 'run'>;
export type Bindings<Id extends string> = { readonly [id in Id]?: Bound };

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

/** Joins what was declared with how it is done; what is not bound is not offered. */
export function bind<Id extends string>(
  declared: readonly Declared<Id>[],
  bindings: Bindings<NoInfer<Id>>,
): Command[] {
  return declared.flatMap((one) => {
    const bound: Bound | undefined = bindings[one.id];
    if (!bound) return [];
    return typeof bound === 'function' ? { ...one, run: bound } : { ...one, ...bound };
  });
}

/** Adds commands for as long as the component is on screen. Call it while the component is being set up. */
export function useCommands<Id extends string>(
  declared: readonly Declared<Id>[],
  bindings: () => Bindings<NoInfer<Id>>,
): void {
  $effect(() => register(bind(declared, bindings())));
}

/** What can be done now. */
export const available = (): Command[] =>
  [...registry.values()].filter((command) => command.when?.() ?? true);

/** The keys that run a command on this device: the user's where they chose some, else its own. */
export const keysOf = (command: Pick<Declared, 'id' | 'keys'>): readonly string[] =>
  look.keys[command.id] ?? ownKeys(command);

/** The keys of a command that somebody offers now. */
export function keysById(id: string): readonly string[] {
  const command = registry.get(id);
  return command ? keysOf(command) : [];
}

/** The first key of a command as it is printed; nothing where it has none. */
export function keysFor(id: string): string | undefined {
  const first = keysById(id)[0];
  return first === undefined ? undefined : shown(first).join(' ');
}

/** A tooltip that teaches: what the button does, and the key that does it. */
export function tip(text: string, id: string): string {
  const keys = keysFor(id);
  return keys === undefined ? text : t('with-keys', { text, keys });
}

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
  if (document.querySelector('dialog[open]')) return;
  const inField = typing(event.target);
  const whole = prefix ? `${prefix} ${name}` : name;
  const candidates = available();
  const hit =
    candidates.find((command) => keysOf(command).includes(whole)) ??
    (prefix ? candidates.find((command) => keysOf(command).includes(name)) : undefined);
  const opens =
    !prefix && candidates.some((command) => keysOf(command).some((keys) => keys.startsWith(`${name} `)));
  if ((inField && isSingle(name)) || (isCharacter(whole) && !look.singleKeys)) {
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
