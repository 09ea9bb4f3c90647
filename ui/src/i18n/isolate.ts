// Values inside a sentence that run the other way than the sentence does.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u;

/**
 * Keeps a name of the other direction from reordering the sentence around it (UAX #9, FSI…PDI). Numbers and times alone stay
 * as they are: “18:30 – 20:00” has to run with the sentence.
 */
export function isolate(value: string, dir: 'ltr' | 'rtl'): string {
  const other = dir === 'rtl' ? leftToRight : rightToLeft;
  return other.test(value) ? `\u2068${value}\u2069` : value;
}
