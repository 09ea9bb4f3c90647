// Sharing the screen: what tells how to reach somebody, and what is private about them, never gets past the door of the window. What is
// copied or sent from here is the real thing all the same. Off at every start of the program; a reload keeps it.
import { t } from '../i18n';
import { HearthError, type Backend } from './backend';
import { forget } from './keep';

/** Stands in place of what is hidden. */
export const VEIL = '••••••';

const KEPT = 'hearth-sharing';
const kept = (): boolean => {
  try {
    return sessionStorage.getItem(KEPT) === 'on';
  } catch {
    return false;
  }
};
let on = $state(kept());
/** What stands behind the veil, by the id of its contact point. */
const real = new Map<string, string>();

export const sharing = {
  get on(): boolean {
    return on;
  },
  set(wanted: boolean): void {
    on = wanted;
    real.clear();
    // What pages showed last is what is to be hidden now.
    forget();
    try {
      sessionStorage.setItem(KEPT, wanted ? 'on' : 'off');
    } catch {
      // Then a reload shows everything again.
    }
  },
  /** The value to copy or to open. */
  behind: (id: string | undefined, value: string): string =>
    (id === undefined ? undefined : real.get(id)) ?? value,
};

/** Private whatever it says. */
const PRIVATE: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'birthday',
  'emergency',
  'access_needs',
  'cells',
  'handle',
  'external_id',
]);
/** Texts that somebody is writing: what is hidden in them would be lost at the next letter. */
const WRITTEN: ReadonlySet<string> = new Set(['minutes', 'reading', 'purpose', 'how_to_join', 'text']);
/** Tables and fields of the history that are private. */
const TABLES: ReadonlySet<string> = new Set(['contact_points', 'handles', 'source_rows']);
const FIELDS: ReadonlySet<string> = new Set([
  'birthday',
  'notes',
  'emergency',
  'access_needs',
  'value',
  'handle',
]);
/** Their answers are used and never shown, or are what somebody is writing. */
const APART: ReadonlySet<string> = new Set(['people_reach', 'drafts_list', 'settings_show', 'packet_texts']);
/** What would show it all at once. */
const CLOSED: ReadonlySet<string> = new Set(['sensitive_reveal']);

const ADDRESS = /[^\s@<>"',;:()[\]]+@[^\s@<>"',;:()[\]]+\.[^\s@<>"',;:()[\]]+/gu;
const NUMBER = /(?:\+|\b0)\d[\d ()/-]{6,}\d/gu;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/u;

const veiledText = (text: string): string =>
  ID.test(text) ? text : text.replace(ADDRESS, VEIL).replace(NUMBER, VEIL);

/** The same with every text in it hidden. */
function veiledWhole(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : VEIL;
  if (Array.isArray(value)) return value.map(veiledWhole);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, veiledWhole(one)]));
  return value;
}

function veiled(value: unknown, noun: string): unknown {
  if (typeof value === 'string') return veiledText(value);
  if (Array.isArray(value)) return value.map((one) => veiled(one, noun));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  // A line of Home that tells a birthday.
  const tellsBirthday = record['reason'] === 'birthday';
  const ofHistory = typeof record['table'] === 'string' && TABLES.has(record['table']);
  const ofField = typeof record['field'] === 'string' && FIELDS.has(record['field']);
  return Object.fromEntries(
    Object.entries(record).map(([key, one]): [string, unknown] => {
      if (PRIVATE.has(key) || (noun === 'people' && key === 'notes')) return [key, veiledWhole(one)];
      if (key === 'contact_points' && Array.isArray(one))
        return [
          key,
          one.map((point: { id: string; value: string }) => {
            real.set(point.id, point.value);
            return { ...point, value: VEIL };
          }),
        ];
      if (tellsBirthday && (key === 'text' || key === 'on_date')) return [key, key === 'text' ? VEIL : null];
      if (ofHistory && key === 'name') return [key, veiledWhole(one)];
      if (ofHistory && key === 'changes') return [key, veiledChanges(one)];
      if (ofField && (key === 'before' || key === 'after')) return [key, veiledWhole(one)];
      if (WRITTEN.has(key)) return [key, one];
      return [key, veiled(one, noun)];
    }),
  );
}

const veiledChanges = (changes: unknown): unknown =>
  Array.isArray(changes)
    ? changes.map((one: Record<string, unknown>) => ({
        ...one,
        before: veiledWhole(one['before']),
        after: veiledWhole(one['after']),
      }))
    : changes;

const closed = (): HearthError => new HearthError('hidden', t('sharing-closed'));

/** A door that lets nothing private through while the screen is shared, and never takes the veil for a value. */
export function veiling(backend: Backend): Backend {
  const own = Object.create(backend) as Backend;
  own.call = async (name, args) => {
    if (!on) return backend.call(name, args);
    if (CLOSED.has(name)) throw closed();
    if (JSON.stringify(args ?? null).includes(VEIL))
      throw new HearthError('hidden', t('sharing-not-written'));
    const outcome = await backend.call(name, args);
    if (!on || APART.has(name)) return outcome;
    return {
      ...outcome,
      value: veiled(outcome.value, name.split('_', 1)[0] ?? name) as typeof outcome.value,
    };
  };
  // A picture or a file cannot be veiled in part.
  own.bytes = async (name, args) => {
    if (on && (name === 'document_bytes' || name === 'packet_preview')) throw closed();
    return backend.bytes(name, args);
  };
  return own;
}
