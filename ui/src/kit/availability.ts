// Hours of the week as parts of days that are free or not. Pure; nothing here is drawn.

/** Minutes since midnight, half-open; 1 is Monday. */
export interface FreeHours {
  weekday: number;
  from: number;
  to: number;
}

/** The parts of a day, in order. */
export const PARTS = [
  { id: 'morning', from: 6 * 60, to: 12 * 60 },
  { id: 'afternoon', from: 12 * 60, to: 18 * 60 },
  { id: 'evening', from: 18 * 60, to: 24 * 60 },
] as const;
export type PartId = (typeof PARTS)[number]['id'];

/** How much of a part is free: all of it, none, or the hours that are. */
export function stateOf(
  hours: readonly FreeHours[],
  weekday: number,
  part: (typeof PARTS)[number],
): 'free' | 'some' | 'busy' {
  const inside = hours.filter((one) => one.weekday === weekday && one.from < part.to && one.to > part.from);
  if (inside.length === 0) return 'busy';
  return inside.some((one) => one.from <= part.from && one.to >= part.to) ? 'free' : 'some';
}

/** The hours that are free inside of a part, cut at its ends. */
export const within = (
  hours: readonly FreeHours[],
  weekday: number,
  part: (typeof PARTS)[number],
): FreeHours[] =>
  hours
    .filter((one) => one.weekday === weekday && one.from < part.to && one.to > part.from)
    .map((one) => ({ weekday, from: Math.max(one.from, part.from), to: Math.min(one.to, part.to) }));

/** The same hours with a stretch of a day made free, or not; what touches becomes one. */
export function put(hours: readonly FreeHours[], stretch: FreeHours, free: boolean): FreeHours[] {
  const cut = hours.flatMap((one) => {
    if (one.weekday !== stretch.weekday || one.to <= stretch.from || one.from >= stretch.to) return [one];
    return [
      { ...one, to: stretch.from },
      { ...one, from: stretch.to },
    ].filter((rest) => rest.to > rest.from);
  });
  const all = (free ? [...cut, stretch] : cut).sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const merged: FreeHours[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    if (last && last.weekday === one.weekday && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}
