// What a command is before anybody can run it: plain data, so that settings, native menus and tests can list every
// command of the window with no page mounted. Each page declares its own in `commands.ts` and binds them while it is
// on screen (`useCommands`). Icons and conditions are the binder's: they need code that a list must not load.

export type Section = 'here' | 'go' | 'edit' | 'view' | 'app';
/** The order in the palette and on the sheet. */
export const SECTIONS: readonly Section[] = ['here', 'go', 'edit', 'view', 'app'];

/**
 * Where a command can be had: in the whole `window`, once a `community` is open, or on one page (`people`). A part of
 * a page is written below it (`meeting/live`).
 */
export type Where = 'window' | 'community' | (string & {});

/** Under which heading a command is listed; `where-…` is its message. */
export const headingOf = (where: Where): string =>
  where === 'window' || where === 'community' ? 'window' : (where.split('/')[0] ?? where);

export interface Line<Id extends string = string> {
  /** Unique, and stable across releases: recents and the user's own keys are remembered by it. */
  id: Id;
  /** Id of a Fluent message. */
  title: string;
  section: Section;
  /** See keys.ts; the first one is shown. The user may have chosen others: `keysOf` knows. */
  keys?: string | readonly string[];
  /** Known to the keyboard and the sheet but not offered by the palette (moving, opening). */
  unlisted?: boolean;
  /** Runs while a text field has the focus as well, as Ctrl+K does. Default: with a modifier yes, without no. */
  typing?: boolean;
}

export interface Declared<Id extends string = string> extends Line<Id> {
  where: Where;
}

/** The commands of one place, in the order in which they are offered. */
export function declare<const Id extends string>(
  where: Where,
  lines: readonly Line<Id>[],
): readonly Declared<Id>[] {
  return lines.map((line) => ({ ...line, where }));
}

/** Whether two places can be on screen at the same time, so that their keys must differ. */
export function together(one: Where, other: Where): boolean {
  if (one === other || one === 'window' || other === 'window') return true;
  if (one === 'community') return other !== 'start';
  if (other === 'community') return one !== 'start';
  return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** The keys that a command comes with. */
export const ownKeys = (command: Pick<Line, 'keys'>): readonly string[] =>
  command.keys === undefined ? [] : typeof command.keys === 'string' ? [command.keys] : command.keys;
