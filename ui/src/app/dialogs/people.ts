// Finding people while their names are typed, for every PersonPicker of the window.
import { backend } from '../../api/backend';
import type { Choice } from '../../kit/PersonPicker.svelte';

/** A screenful is enough: one letter more narrows it. */
const MOST = 8;

export async function searchPeople(query: string): Promise<readonly Choice[]> {
  return (await backend().call('people_pick', { query, limit: MOST })).value;
}
