// The community's language, zone and name, as every text and date on screen needs them.
export interface CommunityFacts {
  name: string;
  /** BCP 47. */
  locale: string;
  /** IANA name of the zone. */
  zone: string;
}

const device = Intl.DateTimeFormat().resolvedOptions();

export const community: CommunityFacts = $state({
  name: '',
  locale: navigatorLocale(),
  zone: device.timeZone ?? 'UTC',
});

function navigatorLocale(): string {
  return typeof navigator === 'undefined' ? 'en-GB' : (navigator.language ?? 'en-GB');
}

/** English is written differently on two sides of an ocean; the community's zone says on which one it meets. */
function regional(locale: string, zone: string): string {
  if (locale !== 'en') return locale;
  return /^(America|US)\/|^Pacific\/(Honolulu|Guam)$/.test(zone) ? 'en-US' : 'en-GB';
}

/** Takes over what the core says; a locale or zone that this engine does not know is left as it was. */
export function belongTo(facts: Partial<CommunityFacts>): void {
  if (facts.name !== undefined) community.name = facts.name;
  if (facts.locale) {
    try {
      community.locale = new Intl.Locale(regional(facts.locale, facts.zone ?? community.zone)).toString();
    } catch {
      // Kept: an unknown locale must not take the dates off the screen.
    }
  }
  if (facts.zone) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: facts.zone });
      community.zone = facts.zone;
    } catch {
      // Kept, as above.
    }
  }
}
