// Which greeting belongs to the hour, in the community's zone.
export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

export function partOfDay(now: Date, zone: string): PartOfDay {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(now),
  );
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
