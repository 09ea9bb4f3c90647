// The community's name, zone and clock, and how its dates and numbers are written in the language of the window.
import { language } from './language.svelte';
import { writing } from './region';

export interface CommunityFacts {
  name: string;
  /** BCP 47: the language it was founded in, perhaps with a region. */
  locale: string;
  /** IANA name of the zone. */
  zone: string;
  /** The core's clock, an instant in UTC. */
  now: string;
  /** The clock stands at `now`: a past day is shown. */
  stands?: boolean;
}

/** What the user of this device wants otherwise than the region has it. */
export interface Customs {
  clock: 'system' | '12' | '24';
  weekStart: 'system' | 'monday' | 'saturday' | 'sunday';
}

/** The wishes as extensions of the locale (UTS 35 §3.6.1), so that everything that writes or draws dates follows them. */
function withCustoms(tag: string, { clock, weekStart }: Customs): string {
  if (clock === 'system' && weekStart === 'system') return tag;
  const extensions = [
    clock === 'system' ? '' : `-hc-${clock === '12' ? 'h12' : 'h23'}`,
    weekStart === 'system' ? '' : `-fw-${weekStart.slice(0, 3)}`,
  ].join('');
  return new Intl.Locale(tag.includes('-u-') ? `${tag}${extensions}` : `${tag}-u${extensions}`).toString();
}

/** Takes over the user's wishes. */
export function keepCustoms(next: Customs): void {
  if (next.clock !== customs.clock || next.weekStart !== customs.weekStart) customs = next;
}

const device = Intl.DateTimeFormat().resolvedOptions();

let name = $state('');
let told = $state(typeof navigator === 'undefined' ? 'en-GB' : (navigator.language ?? 'en-GB'));
let zone = $state(device.timeZone ?? 'UTC');
/** Milliseconds that the core's clock is ahead of this window's. */
let ahead = $state(0);
/** Where the clock stands, if it does. */
let standing = $state<number | null>(null);
let customs = $state.raw<Customs>({ clock: 'system', weekStart: 'system' });
const locale = $derived(withCustoms(writing(language.tag, told, zone), customs));

/** What every text and date on screen is written by. */
export const community = {
  get name(): string {
    return name;
  },
  /** BCP 47, the window's language in the community's region: for Intl, never for choosing a catalogue. */
  get locale(): string {
    return locale;
  },
  get zone(): string {
    return zone;
  },
};

/** The present by the core's clock: “in 3 days” is counted from the day that the core calls today. */
export const now = (): Date => new Date(standing ?? Date.now() + ahead);

/** Takes over what the core says; a locale, zone or instant that this engine does not know is left as it was. */
export function belongTo(facts: Partial<CommunityFacts>): void {
  if (facts.name !== undefined) name = facts.name;
  if (facts.locale) {
    try {
      told = new Intl.Locale(facts.locale).toString();
    } catch {
      // Kept: an unknown locale must not take the dates off the screen.
    }
  }
  if (facts.zone) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: facts.zone });
      zone = facts.zone;
    } catch {
      // Kept, as above.
    }
  }
  if (facts.now) {
    const at = Date.parse(facts.now);
    if (!Number.isNaN(at)) {
      standing = facts.stands ? at : null;
      if (!facts.stands) ahead = at - Date.now();
    }
  }
}
