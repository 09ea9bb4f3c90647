// Which rows are chosen: some, by their keys, or everything that matches but some. The second never needs the keys of
// a long list; the core knows who matches.
import { SvelteSet } from 'svelte/reactivity';

export class Selection {
  #keys = new SvelteSet<string>();
  #all = $state(false);

  /** Everything that matches is chosen, but `keys`. */
  get all(): boolean {
    return this.#all;
  }
  /** The chosen ones; when all are, those that were taken out again. */
  get keys(): readonly string[] {
    return [...this.#keys];
  }
  get some(): boolean {
    return this.#all || this.#keys.size > 0;
  }
  /** How many, in a list of `total`. */
  count(total: number | null): number {
    return this.#all ? Math.max(0, (total ?? 0) - this.#keys.size) : this.#keys.size;
  }
  has(key: string): boolean {
    return this.#all !== this.#keys.has(key);
  }
  add(key: string): void {
    if (this.#all) this.#keys.delete(key);
    else this.#keys.add(key);
  }
  delete(key: string): void {
    if (this.#all) this.#keys.add(key);
    else this.#keys.delete(key);
  }
  toggle(key: string): void {
    if (this.has(key)) this.delete(key);
    else this.add(key);
  }
  everything(): void {
    this.#all = true;
    this.#keys.clear();
  }
  clear(): void {
    this.#all = false;
    this.#keys.clear();
  }
}
