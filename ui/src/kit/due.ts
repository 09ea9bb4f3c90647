// A day as a deadline: how near it is, in the fewest words.
import { date, day, relative, shortDate, t, weekday } from '../i18n';

export type Nearness = 'overdue' | 'today' | 'soon' | 'later';

const away = (due: string, today: string): number =>
  Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);

export function nearness(due: string, today: string = day()): Nearness {
  const days = away(due, today);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days < 7 ? 'soon' : 'later';
}

/** “2 days overdue”, “today”, “Thu”, “Fri 4 Dec”, “4 Dec 2027”. */
export function dueWords(due: string, today: string = day()): string {
  const days = away(due, today);
  if (Number.isNaN(days)) return due;
  if (days < 0) return t('due-overdue', { days: -days });
  if (days <= 1) return relative(due, new Date(`${today}T12:00:00Z`));
  if (days < 7) return weekday(due);
  return days < 300 ? shortDate(due) : date(due);
}
