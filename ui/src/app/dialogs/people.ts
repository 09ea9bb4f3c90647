// Finding people and efforts while their names are typed, for every PersonPicker and Editor of the window.
import { backend } from '../../api/backend';
import type { Choice } from '../../kit/PersonPicker.svelte';

/** A screenful is enough: one letter more narrows it. */
const MOST = 8;

/** Open efforts whose name holds the words, for the editor's suggestions. */
export async function searchEfforts(query: string): Promise<readonly Choice[]> {
  const wanted = query.toLocaleLowerCase();
  return (await backend().call('efforts_list', {})).value
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .slice(0, MOST);
}

export async function searchPeople(query: string): Promise<readonly Choice[]> {
  return (await backend().call('people_pick', { query, limit: MOST })).value;
}
