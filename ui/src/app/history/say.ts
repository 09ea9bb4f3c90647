// Values of the log in plain words: days as days, sets as words, lists as lists.
import type { HistoryChange } from '../../api/generated/commands';
import { date, dateTime, dayMonth, duration, list, number, t, weekday } from '../../i18n';

const dashed = (text: string): string => text.replace(/[_ ]/g, '-');

/** What a column is called. */
export const sayField = ({ field, kind }: HistoryChange): string =>
  field === 'minutes' && kind === 'minutes' ? t('field-hours-minutes') : t(`field-${dashed(field)}`);

export const sayTable = (table: string): string => t(`table-${dashed(table)}`);

function sayWord(value: string): string {
  const id = `word-${dashed(value)}`;
  const word = t(id);
  return word === id ? value : word;
}

/** A value as it reads; empty where there was none. */
export function sayValue(kind: HistoryChange['kind'], value: string): string {
  if (value === '') return '';
  switch (kind) {
    case 'day':
      return /^(--)?\d{2}-\d{2}$/.test(value) ? dayMonth(value) : date(value);
    case 'instant':
      return dateTime(value);
    case 'wall':
      // On the wall: no zone may move it.
      return `${date(value.slice(0, 10))} ${value.slice(11, 16)}`;
    case 'minutes':
      return duration(Number(value));
    case 'weekday':
      // The first of January 2024 was a Monday.
      return weekday(`2024-01-0${value}`);
    case 'clock': {
      const minutes = Number(value);
      return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    }
    case 'number':
      return number(Number(value));
    case 'flag':
      return t(value === '1' ? 'history-yes' : 'history-no');
    case 'list':
      try {
        return list(JSON.parse(value) as string[]);
      } catch {
        return value;
      }
    case 'word':
      return sayWord(value);
    case 'words':
      try {
        return list((JSON.parse(value) as string[]).map(sayWord));
      } catch {
        return value;
      }
    case 'text':
    case 'long':
    case 'record':
    case 'colour':
      return value;
  }
}
