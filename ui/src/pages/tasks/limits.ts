// How many tasks are meant to be in a column at once, as the community keeps it. Pure.
import type { TaskStatus } from '../../api';

export type Limits = Partial<Record<TaskStatus, number>>;

/** What is stored may come from another version: what is no number from 1 on is left out. */
export function limitsFrom(value: unknown): Limits {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, most]: [string, unknown]) => typeof most === 'number' && Number.isInteger(most) && most >= 1,
    ),
  );
}
