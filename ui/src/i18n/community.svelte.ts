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
}

const device = Intl.DateTimeFormat().resolvedOptions();

let name = $state('');
let told = $state(typeof navigator === 'undefined' ? 'en-GB' : (navigator.language ?? 'en-GB'));
let zone = $state(device.timeZone ?? 'UTC');
/** Milliseconds that the core's clock is ahead of this window's. */
let ahead = $state(0);
const locale = $derived(writing(language.tag, told, zone));

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
export const now = (): Date => new Date(Date.now() + ahead);

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
    if (!Number.isNaN(at)) ahead = at - Date.now();
  }
}
