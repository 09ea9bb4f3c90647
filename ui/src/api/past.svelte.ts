// The past day that the window shows, if it shows one: every read is asked as of it. The core refuses every change from there.

export interface PastDay {
  /** YYYY-MM-DD. */
  day: string;
  /** Its end, the present of everything on screen. */
  now: string;
}

let shown = $state.raw<PastDay | null>(null);

export const past = {
  get day(): string | null {
    return shown?.day ?? null;
  },
  get now(): string | null {
    return shown?.now ?? null;
  },
};

/** The window follows by itself (App). */
export function lookBack(to: PastDay | null): void {
  shown = to;
}

/** What is of this device, of the file or of the window is so today, whatever day is looked at; by the first word of the command. */
const PRESENT = new Set([
  'backups',
  'community',
  'device',
  'draft',
  'drafts',
  'file',
  'jobs',
  'keys',
  'language',
  'languages',
  'past',
  'reminders',
  'settings',
  'zones',
]);

/** The arguments of a command, as of the day that is shown. */
export function aimed(name: string, args: unknown): unknown {
  const day = past.day;
  if (day === null || PRESENT.has(name.split('_', 1)[0] ?? name)) return args;
  return { ...(args as object), as_of: day };
}
