// What a field of the community holds, as it is read. Texts as the core keeps them: `2026-11-25`, `12.5`, `yes`.
import type { FieldRow } from '../../../api';
import { date, enumerate, number, t } from '../../../i18n';

/** One value in words. */
export function wordOf(kind: FieldRow['kind'], value: string): string {
  if (kind === 'date') return date(value) || value;
  if (kind === 'yes or no') return t(value === 'yes' ? 'fields-yes' : 'fields-no');
  const figure = Number(value);
  return kind === 'number' && Number.isFinite(figure) ? number(figure, { maximumFractionDigits: 12 }) : value;
}

/** All of them, in the order of the choices. */
export function held(field: FieldRow, values: readonly string[] | undefined): string {
  if (!values?.length) return '';
  const ordered = field.kind === 'several of' ? field.choices.filter((one) => values.includes(one)) : values;
  return enumerate(ordered.map((one) => wordOf(field.kind, one)));
}

export const inUse = (fields: readonly FieldRow[] | undefined): FieldRow[] =>
  (fields ?? []).filter((field) => field.retired_on === null);
