// What is typed into the plan of a meeting, as the core wants it. Pure.

export type Repeats = 'never' | 'weekly' | 'fortnightly' | 'monthly' | 'custom';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Which of its kind in the month a day is: 1 to 4, or -1 for the last (the fifth is always the last). */
export function ordinal(day: string): number {
  const nth = Math.ceil(Number(day.slice(8, 10)) / 7);
  return nth > 4 ? -1 : nth;
}

/** RFC 5545 §3.3.10, empty for a meeting that stands alone. `times` ends it after so many. */
export function ruleOf(repeats: Repeats, day: string, custom: string, times: number | null): string {
  const rule = {
    never: '',
    weekly: 'FREQ=WEEKLY',
    fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
    monthly: `FREQ=MONTHLY;BYDAY=${ordinal(day)}${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'MO'}`,
    custom: custom.trim().replace(/^RRULE:/i, ''),
  }[repeats];
  return rule && times && !/\b(COUNT|UNTIL)=/i.test(rule) ? `${rule};COUNT=${times}` : rule;
}

/** One item a line; a number at the end of a line is its minutes: “Newcomers 20”, “Newcomers – 20 min”. */
export function agendaOf(text: string): { title: string; planned?: number }[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '').trim())
    .filter(Boolean)
    .map((line) => {
      const found = /^(.*\S)\s*[\s,:–—-]\s*(\d{1,3})\s*(?:min|mins|minutes|m|′|')?\.?$/iu.exec(line);
      const title = found?.[1]?.replace(/[\s,:–—-]+$/u, '') ?? '';
      const planned = Number(found?.[2]);
      return title && planned > 0 ? { title, planned } : { title: line };
    });
}
