// Whom papers for many are for: people who are chosen one by one, or everyone a list shows, whose ids the window never has.
import type { ConsentFilter, FieldFilter, PeopleMatch, Standing } from '../../api/generated/commands';
import { live } from '../../api/live.svelte';
import type { Choice } from '../../kit/PersonPicker.svelte';
import type { Given } from '../commands.svelte';

export class Crowd {
  /** Chosen in a list before: neither shown nor changed here. */
  readonly fixed: readonly string[] | undefined;
  readonly #consent: ConsentFilter | undefined;
  readonly #fields: FieldFilter[] | undefined;
  readonly #step: string | undefined;
  readonly #begin: Given['match'];
  who = $state<'chosen' | 'match'>('chosen');
  chosen = $state.raw<readonly Choice[]>([]);
  query = $state('');
  effort = $state('');
  standing = $state('');
  readonly #matching: { readonly value: { total: number } | undefined };

  /** Call it while a component is being set up. */
  constructor(begin: Given) {
    this.fixed = begin.people;
    this.#begin = begin.match;
    this.#consent = begin.match?.consent;
    this.#fields = begin.match?.fields;
    this.#step = begin.match?.step;
    this.who = begin.match || (begin.effort && !begin.person) ? 'match' : 'chosen';
    this.chosen = begin.person ? [begin.person] : [];
    this.query = begin.match?.query ?? '';
    this.effort = begin.match?.effort ?? begin.effort?.id ?? '';
    this.standing = begin.match?.standing ?? '';
    this.#matching = live('people_page', () =>
      !this.fixed && this.who === 'match' ? { ...this.filter, offset: 0, limit: 1 } : null,
    );
  }

  get filter(): PeopleMatch {
    return {
      ...(this.query.trim() ? { query: this.query.trim() } : {}),
      ...(this.effort ? { effort: this.effort } : {}),
      ...(this.standing ? { standing: this.standing as Standing } : {}),
      // Whom a list leaves out because of what they said stays out, whatever else is changed here.
      ...(this.#consent ? { consent: this.#consent } : {}),
      ...(this.#step ? { step: this.#step } : {}),
      ...(this.#fields ? { fields: this.#fields } : {}),
    };
  }

  /** Taken out by hand where the list was chosen as a whole; another filter is another list. */
  get except(): string[] {
    const begin = this.#begin;
    const same =
      begin?.except &&
      this.query.trim() === (begin.query ?? '') &&
      this.effort === (begin.effort ?? '') &&
      this.standing === (begin.standing ?? '');
    return same ? [...(begin.except ?? [])] : [];
  }

  get count(): number {
    if (this.fixed) return this.fixed.length;
    if (this.who === 'chosen') return this.chosen.length;
    return Math.max(0, (this.#matching.value?.total ?? 0) - this.except.length);
  }

  /** Their ids, where they are known. */
  get ids(): readonly string[] | null {
    if (this.fixed) return this.fixed;
    return this.who === 'chosen' ? this.chosen.map(({ id }) => id) : null;
  }

  /** As the commands for packets and letters take it. */
  get asked(): { person_ids: string[] } | { matching: PeopleMatch } {
    if (this.ids) return { person_ids: [...this.ids] };
    return { matching: { ...this.filter, ...(this.except.length > 0 ? { except: this.except } : {}) } };
  }
}
