// Every setting as data: where it stands, what it is called, what people might look for, and how it is made. The page
// draws them; nothing else lists them.
import { TEXT_SIZES, type Look } from '../../app';

export const SECTIONS = [
  'you',
  'community',
  'appearance',
  'language',
  'keyboard',
  'notifications',
  'backups',
  'security',
  'privacy',
  'recognition',
  'data',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

interface Choice {
  value: string;
  /** Id of a Fluent message, and its arguments. */
  label: string;
  args?: Record<string, number>;
}
/** Names of settings that hold one of a few words or numbers. */
type ChoiceField =
  | 'theme'
  | 'density'
  | 'text'
  | 'motion'
  | 'contrast'
  | 'weekStart'
  | 'clock'
  | 'startPage'
  | 'renderer'
  | 'lockAfter';
type SwitchField = { [name in keyof Look]: Look[name] extends boolean ? name : never }[keyof Look];
type TimeField = 'quietFrom' | 'quietUntil';

export type Control =
  | { kind: 'choice'; field: ChoiceField; choices: readonly Choice[] }
  | { kind: 'switch'; field: SwitchField }
  | { kind: 'time'; field: TimeField }
  /** Drawn by a component of its own. */
  | { kind: 'own' };

export interface Setting {
  id: string;
  section: SectionId;
  control: Control;
  /** A line under the label. */
  hint?: boolean;
}

const choice = (field: ChoiceField, choices: readonly Choice[]): Control => ({
  kind: 'choice',
  field,
  choices,
});
const own: Control = { kind: 'own' };

/**
 * In the order of the page. The label of `text-size` is the message `setting-text-size`, its hint
 * `setting-text-size-hint`, and other words to find it by `setting-text-size-words`.
 */
export const SETTINGS: readonly Setting[] = [
  { id: 'me', section: 'you', control: own, hint: true },
  { id: 'my-name', section: 'you', control: own, hint: true },

  { id: 'community-name', section: 'community', control: own },
  { id: 'community-colour', section: 'community', control: own },
  { id: 'community-zone', section: 'community', control: own, hint: true },
  { id: 'fields', section: 'community', control: own, hint: true },

  {
    id: 'theme',
    section: 'appearance',
    control: choice('theme', [
      { value: 'system', label: 'theme-system' },
      { value: 'light', label: 'theme-light' },
      { value: 'dark', label: 'theme-dark' },
    ]),
  },
  {
    id: 'text-size',
    section: 'appearance',
    control: choice(
      'text',
      TEXT_SIZES.map((size) => ({ value: String(size), label: 'per-cent', args: { size } })),
    ),
  },
  {
    id: 'density',
    section: 'appearance',
    control: choice('density', [
      { value: 'comfortable', label: 'density-comfortable' },
      { value: 'compact', label: 'density-compact' },
    ]),
  },
  {
    id: 'motion',
    section: 'appearance',
    control: choice('motion', [
      { value: 'system', label: 'theme-system' },
      { value: 'reduced', label: 'motion-reduced' },
    ]),
  },
  {
    id: 'contrast',
    section: 'appearance',
    control: choice('contrast', [
      { value: 'system', label: 'theme-system' },
      { value: 'more', label: 'contrast-more' },
    ]),
  },

  {
    id: 'renderer',
    section: 'appearance',
    control: choice('renderer', [
      { value: 'auto', label: 'renderer-auto' },
      { value: 'plain', label: 'renderer-plain' },
      { value: 'fast', label: 'renderer-fast' },
    ]),
    hint: true,
  },

  { id: 'language', section: 'language', control: own, hint: true },
  {
    id: 'week-start',
    section: 'language',
    control: choice('weekStart', [
      { value: 'system', label: 'custom-region' },
      { value: 'monday', label: 'day-monday' },
      { value: 'saturday', label: 'day-saturday' },
      { value: 'sunday', label: 'day-sunday' },
    ]),
  },
  {
    id: 'clock',
    section: 'language',
    control: choice('clock', [
      { value: 'system', label: 'custom-region' },
      { value: '24', label: 'clock-24' },
      { value: '12', label: 'clock-12' },
    ]),
  },

  { id: 'single-keys', section: 'keyboard', control: { kind: 'switch', field: 'singleKeys' }, hint: true },
  { id: 'global-quick', section: 'keyboard', control: { kind: 'switch', field: 'globalQuick' }, hint: true },
  { id: 'keys', section: 'keyboard', control: own },

  {
    id: 'reminders-meetings',
    section: 'notifications',
    control: { kind: 'switch', field: 'remindMeetings' },
  },
  { id: 'reminders-tasks', section: 'notifications', control: { kind: 'switch', field: 'remindTasks' } },
  { id: 'reminders-people', section: 'notifications', control: { kind: 'switch', field: 'remindPeople' } },
  {
    id: 'reminders-details',
    section: 'notifications',
    control: { kind: 'switch', field: 'remindDetails' },
    hint: true,
  },
  { id: 'quiet-from', section: 'notifications', control: { kind: 'time', field: 'quietFrom' }, hint: true },
  { id: 'quiet-until', section: 'notifications', control: { kind: 'time', field: 'quietUntil' } },

  { id: 'tray', section: 'notifications', control: { kind: 'switch', field: 'tray' }, hint: true },
  {
    id: 'close-to-tray',
    section: 'notifications',
    control: { kind: 'switch', field: 'closeToTray' },
    hint: true,
  },

  { id: 'backups', section: 'backups', control: own, hint: true },
  { id: 'backup-automatic', section: 'backups', control: own, hint: true },
  { id: 'backup-folder', section: 'backups', control: own, hint: true },

  { id: 'passphrase', section: 'security', control: own },
  { id: 'recovery', section: 'security', control: own, hint: true },
  { id: 'keychain', section: 'security', control: own },
  {
    id: 'lock-after',
    section: 'security',
    control: choice(
      'lockAfter',
      ['never', '1', '5', '15', '30', '60'].map((value) =>
        value === 'never'
          ? { value, label: 'lock-never' }
          : { value, label: 'lock-minutes', args: { count: Number(value) } },
      ),
    ),
    hint: true,
  },
  {
    id: 'lock-keychain',
    section: 'security',
    control: { kind: 'switch', field: 'lockKeychain' },
    hint: true,
  },
  { id: 'lock-now', section: 'security', control: own },
  { id: 'renew-key', section: 'security', control: own, hint: true },
  { id: 'whole', section: 'security', control: own, hint: true },

  { id: 'consents', section: 'privacy', control: own, hint: true },
  { id: 'retention', section: 'privacy', control: own, hint: true },
  { id: 'sensitive', section: 'privacy', control: own, hint: true },
  { id: 'processing', section: 'privacy', control: own, hint: true },

  { id: 'credentials', section: 'recognition', control: own, hint: true },
  { id: 'signing-key', section: 'recognition', control: own, hint: true },
  { id: 'verify-host', section: 'recognition', control: own, hint: true },
  { id: 'trusted-issuers', section: 'recognition', control: own, hint: true },

  { id: 'file', section: 'data', control: own, hint: true },
  { id: 'sample', section: 'data', control: own, hint: true },
  { id: 'history', section: 'data', control: own, hint: true },
  {
    id: 'start-page',
    section: 'data',
    control: choice('startPage', [
      { value: 'home', label: 'nav-home' },
      { value: 'people', label: 'nav-people' },
      { value: 'efforts', label: 'nav-efforts' },
      { value: 'tasks', label: 'nav-tasks' },
      { value: 'calendar', label: 'nav-calendar' },
      { value: 'documents', label: 'nav-documents' },
    ]),
  },

  { id: 'version', section: 'about', control: own },
  { id: 'licences', section: 'about', control: own },
  { id: 'diagnostics', section: 'about', control: own, hint: true },
];
