// Where long lists get their rows from: a command that is asked page by page. The beginning of a list that was seen lately is there at once,
// and is asked for all the same.
import { backend, type Args, type Result } from './backend';
import { keep, kept } from './keep';
import { nounOf, topicsOf } from './live.svelte';
import { aimed } from './past.svelte';
import type { Source } from '../kit/windows.svelte';

type Listing = 'people_page' | 'documents_page' | 'tasks_page';
type Row<N extends Listing> = Result<N>['rows'][number];

/** Rows below this are not kept: people come back to where lists begin. */
const BEGINNING = 200;

/** The rows of a list as `filter` narrows and sorts it. */
export function rowsOf<N extends Listing>(
  name: N,
  filter: Omit<Args<N>, 'offset' | 'limit'>,
): Source<Row<N>> {
  const whole = (offset: number, limit: number): Args<N> => ({ ...filter, offset, limit }) as Args<N>;
  const keyOf = (wanted: Args<N>): string => `${name} ${JSON.stringify(aimed(name, wanted))}`;
  const ask = async (offset: number, limit: number): Promise<Result<N>> => {
    const wanted = whole(offset, limit);
    const { value } = await backend().call(name, wanted);
    if (offset < BEGINNING) keep(keyOf(wanted), nounOf(name), value, topicsOf(name));
    return value;
  };
  return Object.assign(ask, {
    known: (offset: number, limit: number) => kept(keyOf(whole(offset, limit))) as Result<N> | undefined,
  });
}
