// What the window remembers of a list with the community: its columns, and filters that were given a name. Kept as settings
// (`grid-<list>`, `views-<list>`); arranging columns is no change to take back, naming a filter is.
import { act, live } from '../api/live.svelte';
import { layoutFrom, type Layout } from '../kit/grid/layout';

/** A filter with its columns and order. */
export interface SavedView {
  name: string;
  /** Parameters of the address. */
  params: Record<string, string>;
  layout: Layout | null;
}

/** What is stored may come from another version: what does not fit is left out. */
export function viewsFrom(value: unknown): SavedView[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('name' in one) || typeof one.name !== 'string')
      return [];
    const { params, layout } = one as { params?: unknown; layout?: unknown };
    const kept =
      typeof params === 'object' && params !== null
        ? Object.entries(params).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
        : [];
    return [{ name: one.name, params: Object.fromEntries(kept), layout: layoutFrom(layout) }];
  });
}

export interface ListMemory {
  readonly layout: Layout | null;
  readonly views: readonly SavedView[];
  arrange(layout: Layout | null): void;
  keep(views: readonly SavedView[]): Promise<unknown>;
}

/** A drag of an edge is many layouts: the last one is kept after this much rest, in milliseconds. */
const REST = 400;

/** Call it while a component is being set up. */
export function listMemory(list: string): ListMemory {
  const settings = live('settings_show', () => ({}), { topics: ['settings'] });
  let own = $state.raw<{ layout: Layout | null } | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const layout = $derived(own ? own.layout : layoutFrom(settings.value?.[`grid-${list}`]));
  const views = $derived(viewsFrom(settings.value?.[`views-${list}`]));
  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!own) return;
    void act('settings_set', { id: `grid-${list}`, value: own.layout ?? {} }, { quiet: true }).catch(
      () => undefined,
    );
  };
  $effect(() => () => {
    if (timer !== undefined) send();
  });
  return {
    get layout() {
      return layout;
    },
    get views() {
      return views;
    },
    arrange(next) {
      own = { layout: next };
      clearTimeout(timer);
      timer = setTimeout(send, REST);
    },
    keep: (next) => act('settings_set', { id: `views-${list}`, value: next }),
  };
}
