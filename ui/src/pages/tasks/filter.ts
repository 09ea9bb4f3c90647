// What of the tasks is looked at: kept in the address, so that a link shows the same.
import type { TasksPageArgs } from '../../api';

export type View = 'board' | 'list' | 'people';
export type Shown = 'open' | 'done' | 'dropped' | 'all';
export type Filter = Pick<TasksPageArgs, 'query' | 'effort' | 'person' | 'due' | 'meeting'>;

const views: readonly string[] = ['board', 'list', 'people'];
const dues: readonly string[] = ['overdue', 'week', 'none'];
const kinds: readonly string[] = ['open', 'done', 'dropped', 'all'];

/** An address that was typed by hand may hold anything: what is not known is left out. */
export function viewOf(params: URLSearchParams): View {
  const view = params.get('view') ?? 'board';
  return (views.includes(view) ? view : 'board') as View;
}

export function shownOf(params: URLSearchParams): Shown {
  const shown = params.get('show') ?? 'open';
  return (kinds.includes(shown) ? shown : 'open') as Shown;
}

export function filterOf(params: URLSearchParams): Filter {
  const filter: Filter = {};
  const query = params.get('q')?.trim();
  if (query) filter.query = query;
  for (const name of ['effort', 'person', 'meeting'] as const) {
    const id = params.get(name);
    if (id) filter[name] = id;
  }
  const due = params.get('due');
  if (due && dues.includes(due)) filter.due = due as NonNullable<Filter['due']>;
  return filter;
}

export function narrowing(shown: Shown): Pick<TasksPageArgs, 'open' | 'status'> {
  if (shown === 'all') return {};
  return shown === 'open' ? { open: true } : { status: shown };
}

export function sortOf(params: URLSearchParams): { by: 'due' | 'title'; descending: boolean } {
  return { by: params.get('sort') === 'title' ? 'title' : 'due', descending: params.get('order') === 'down' };
}
