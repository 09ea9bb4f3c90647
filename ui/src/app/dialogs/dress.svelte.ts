// How something is printed: who signs it and on which paper, as the look of the community has it until it is decided here.
import type { SheetPaper } from '../../api/generated/commands';
import { live } from '../../api/live.svelte';
import { signature } from '../signature.svelte';

export class Dress {
  readonly #look = live('look_show', () => ({}), { topics: ['documents'] });
  readonly #mine = signature();
  /** Those who sign by themselves are named in the look; nobody needs to be typed then. */
  readonly usual = $derived((this.#look.value?.signatories ?? []).map(({ name }) => name));
  /** Mine until somebody else is typed. */
  by = $derived(this.usual.length > 0 ? '' : this.#mine.name);
  role = $state('');
  paper = $derived<SheetPaper>(this.#look.value?.paper ?? 'a4');
  /** As the commands take it. */
  readonly signed = $derived({
    ...(this.by.trim() ? { signed_by: this.by.trim() } : {}),
    ...(this.role.trim() ? { signed_role: this.role.trim() } : {}),
  });
}
