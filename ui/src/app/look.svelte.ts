// How Hearth shows itself on this device: looks, customs of writing, keys, reminders. The truth is the core's
// (`device_settings_show`), so that native menus and reminders read the same; a copy in this window's storage is there
// for the first paint alone. What belongs to a community is in `settings_show`.
import { untrack } from 'svelte';
import { backend, HearthError } from '../api/backend';
import { report } from '../api/live.svelte';
import { keepCustoms, t } from '../i18n';
import { close, toast } from '../kit/toasts.svelte';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';
export type Step = 'palette' | 'person' | 'meeting' | 'thanks' | 'away';

export interface Look {
  theme: Theme;
  density: Density;
  /** Per cent of the normal text size, 90 to 150. */
  text: number;
  motion: 'system' | 'reduced';
  contrast: 'system' | 'more';
  sidebar: boolean;
  weekStart: 'system' | 'monday' | 'saturday' | 'sunday';
  clock: 'system' | '12' | '24';
  /** The page that Hearth opens with. */
  startPage: 'home' | 'people' | 'efforts' | 'tasks' | 'calendar' | 'documents';
  /** Shortcuts of one letter without a modifier (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: boolean;
  /** Keys that the user chose, by command; an empty list takes a command its keys. */
  keys: Readonly<Record<string, readonly string[]>>;
  remindMeetings: boolean;
  remindTasks: boolean;
  remindPeople: boolean;
  /** Whether reminders may name what they are about. */
  remindDetails: boolean;
  /** HH:MM; the same twice is no quiet time. */
  quietFrom: string;
  quietUntil: string;
  /** Quick add from any program. */
  globalQuick: boolean;
  /** An icon beside the clock, and whether a closed window stays there. */
  tray: boolean;
  closeToTray: boolean;
  renderer: 'auto' | 'plain' | 'fast';
  /** Minutes without a touch after which the community is locked. */
  lockAfter: 'never' | '1' | '5' | '15' | '30' | '60';
  /** Whether the keychain may unlock what was locked. */
  lockKeychain: boolean;
  /** Per cent of everything, unlike `text`. */
  zoom: number;
  /** First moves that were made, or `away` once the list of them was sent away. */
  steps: readonly Step[];
}

export const TEXT_SIZES = [90, 100, 110, 125, 150] as const;

interface Field<V> {
  /** As the core calls it. */
  id: string;
  plain: V;
  takes: (value: unknown) => boolean;
}
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);
const flag = (value: unknown): boolean => typeof value === 'boolean';
const clockTime = (value: unknown): boolean =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const FIELDS: { readonly [name in keyof Look]: Field<Look[name]> } = {
  theme: { id: 'theme', plain: 'system', takes: oneOf('system', 'light', 'dark') },
  density: { id: 'density', plain: 'comfortable', takes: oneOf('comfortable', 'compact') },
  text: {
    id: 'text-size',
    plain: 100,
    takes: (value) => TEXT_SIZES.includes(value as (typeof TEXT_SIZES)[number]),
  },
  motion: { id: 'motion', plain: 'system', takes: oneOf('system', 'reduced') },
  contrast: { id: 'contrast', plain: 'system', takes: oneOf('system', 'more') },
  sidebar: { id: 'sidebar', plain: true, takes: flag },
  weekStart: { id: 'week-start', plain: 'system', takes: oneOf('system', 'monday', 'saturday', 'sunday') },
  clock: { id: 'clock', plain: 'system', takes: oneOf('system', '12', '24') },
  startPage: {
    id: 'start-page',
    plain: 'home',
    takes: oneOf('home', 'people', 'efforts', 'tasks', 'calendar', 'documents'),
  },
  singleKeys: { id: 'single-keys', plain: true, takes: flag },
  keys: {
    id: 'keys',
    plain: {},
    takes: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
  remindMeetings: { id: 'reminders-meetings', plain: true, takes: flag },
  remindTasks: { id: 'reminders-tasks', plain: true, takes: flag },
  remindPeople: { id: 'reminders-people', plain: false, takes: flag },
  remindDetails: { id: 'reminders-details', plain: false, takes: flag },
  quietFrom: { id: 'quiet-from', plain: '20:00', takes: clockTime },
  quietUntil: { id: 'quiet-until', plain: '08:00', takes: clockTime },
  globalQuick: { id: 'global-quick', plain: false, takes: flag },
  tray: { id: 'tray', plain: false, takes: flag },
  closeToTray: { id: 'close-to-tray', plain: false, takes: flag },
  renderer: { id: 'renderer', plain: 'auto', takes: oneOf('auto', 'plain', 'fast') },
  lockAfter: { id: 'lock-after', plain: 'never', takes: oneOf('never', '1', '5', '15', '30', '60') },
  lockKeychain: { id: 'lock-keychain', plain: false, takes: flag },
  zoom: {
    id: 'zoom',
    plain: 100,
    takes: (value) => typeof value === 'number' && value >= 50 && value <= 300,
  },
  steps: { id: 'first-steps', plain: [], takes: Array.isArray },
};
const NAMES = Object.keys(FIELDS) as (keyof Look)[];
const KEY = 'hearth.look';

/** What was kept, under our names or the core's; what is not there or odd is plain. */
function understood(kept: Readonly<Record<string, unknown>>, nameOf: (name: keyof Look) => string): Look {
  const entries = NAMES.map((name) => {
    const { plain, takes } = FIELDS[name];
    const value = kept[nameOf(name)];
    return [name, takes(value) ? value : plain];
  });
  return Object.fromEntries(entries) as unknown as Look;
}

function remembered(): Look {
  try {
    return understood(
      JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>,
      (name) => name,
    );
  } catch {
    // Unreadable or forbidden storage costs the first paint its look, no more.
    return understood({}, (name) => name);
  }
}

export const look: Look = $state(remembered());

export function wear(root?: HTMLElement): void {
  keepCustoms({ clock: look.clock, weekStart: look.weekStart });
  const dressed = root ?? (typeof document === 'undefined' ? undefined : document.documentElement);
  if (!dressed) return;
  if (look.theme === 'system') delete dressed.dataset['theme'];
  else dressed.dataset['theme'] = look.theme;
  dressed.dataset['density'] = look.density;
  dressed.dataset['motion'] = look.motion;
  dressed.dataset['contrast'] = look.contrast;
  dressed.style.setProperty('--text-scale', String(look.text / 100));
}

function keep(): void {
  wear();
  untrack(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(look));
    } catch {
      // As above.
    }
  });
}

/** Takes over what the core keeps. A core that cannot say leaves the window as it was last seen. */
export async function adopt(): Promise<void> {
  try {
    const { value } = await backend().call('device_settings_show', {});
    Object.assign(
      look,
      understood(value as Record<string, unknown>, (name) => FIELDS[name].id),
    );
    keep();
  } catch {
    // The look is no reason to stop; what fails here fails audibly at the next change.
  }
}

/** Changes how this device shows Hearth: at once, and for the next start. */
export function change(part: Partial<Look>): void {
  Object.assign(look, part);
  keep();
  for (const name of Object.keys(part) as (keyof Look)[]) {
    const { id, plain } = FIELDS[name];
    const value = $state.snapshot(look[name]);
    const usual = JSON.stringify(value) === JSON.stringify(plain);
    void backend()
      .call('device_settings_set', { id, value: usual ? null : value })
      .catch((thrown: unknown) => {
        if (HearthError.from(thrown).code !== 'unknown_command') report(thrown);
      });
  }
}

let offered: number | undefined;

/** The same with a way back: no log keeps what is a device's, so the way back is the toast's. */
export function changeWithUndo(part: Partial<Look>, text: string): void {
  const names = Object.keys(part) as (keyof Look)[];
  const before = Object.fromEntries(
    names.map((name) => [name, $state.snapshot(look[name])]),
  ) as Partial<Look>;
  change(part);
  if (offered !== undefined) close(offered);
  offered = toast({ text, action: { label: t('undo'), run: () => change(before) } });
}

/** One of the first moves was made. */
export function did(step: Step): void {
  if (!look.steps.includes(step) && !look.steps.includes('away')) change({ steps: [...look.steps, step] });
}

/** What a setting is when nobody has touched it. */
export const plainOf = <N extends keyof Look>(name: N): Look[N] => FIELDS[name].plain;
