// Filters of the list of people by the community's own fields: how an address holds them, and what their chips say.
import type { FieldFilter, FieldRow } from '../../../api';
import { enumerate, t } from '../../../i18n';
import { wordOf } from './held';

/** What the address says, of fields that are there; anything else in it is passed over. */
export function filtersOf(text: string | null): FieldFilter[] {
  if (!text) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as unknown[]).filter(isFilter) : [];
  } catch {
    return [];
  }
}

function isFilter(one: unknown): one is FieldFilter {
  return typeof one === 'object' && one !== null && 'field_id' in one && typeof one.field_id === 'string';
}

export const addressOf = (filters: readonly FieldFilter[]): string | null =>
  filters.length > 0 ? JSON.stringify(filters) : null;

/** “T-shirt: Small or Large”. */
export function chipOf(filter: FieldFilter, fields: readonly FieldRow[]): string {
  const of = fields.find((one) => one.id === filter.field_id);
  if (!of) return filter.field_id;
  const field = of.name;
  const word = (value: string): string => wordOf(of.kind, value);
  if (filter.without) return t('fields-chip-unknown', { field });
  if (filter.any?.length) {
    const values = enumerate(filter.any.map(word));
    return t(of.kind === 'text' ? 'fields-chip-begins' : 'fields-chip-is', { field, values });
  }
  const [from, until] = [filter.from, filter.until].map((end) => (end ? word(end) : ''));
  if (from && until) return t('fields-chip-between', { field, from, until });
  if (from) return t('fields-chip-from', { field, from });
  return until ? t('fields-chip-until', { field, until }) : t('fields-chip-known', { field });
}
