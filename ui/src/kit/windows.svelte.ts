// A list of any length as pages of 100 rows: asks for what is seen and one page ahead, forgets what is far away.
import { SvelteMap } from 'svelte/reactivity';
import { same } from './same';

export interface Page<Row> {
  total: number;
  rows: readonly Row[];
}
export interface Source<Row> {
  (offset: number, limit: number): Promise<Page<Row>>;
  /** The last answer to the same question, shown until the next one. */
  known?(offset: number, limit: number): Page<Row> | undefined;
}

/** For so long, in milliseconds, rows that are known stand before they are asked for: the page around them comes first. */
const REST = 400;

export const PAGE = 100;
/** Pages kept in memory; the farthest from view goes first. */
const KEPT = 40;
/** Requests under way at once: a drag of the scroll bar must not queue a thousand. */
const ABREAST = 3;

export class Windows<Row> {
  total = $state<number | null>(null);
  problem = $state.raw<Error | null>(null);
  #pages = new SvelteMap<number, readonly Row[]>();
  #stale = new Set<number>();
  #asked = new Set<number>();
  #turn = 0;
  #source: Source<Row>;
  #first = 0;
  #last = 0;
  #ahead = 1;

  constructor(source: Source<Row>) {
    this.#source = source;
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Another list: everything known is wrong, but `total` stays until the first answer so that nothing jumps. */
  become(source: Source<Row>): void {
    this.#source = source;
    this.#turn++;
    this.#asked.clear();
    this.#stale = new Set(this.#pages.keys());
    this.#first = 0;
    this.#last = 0;
    this.#fetch();
  }

  /** The same list, changed underneath: rows stay on screen until their page has come anew. */
  refresh(): void {
    this.#turn++;
    this.#asked.clear();
    this.#stale = new Set(this.#pages.keys());
    this.problem = null;
    this.#fetch();
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#turn++;
  }

  /** Rows `first` to `last` are in view. */
  see(first: number, last: number): void {
    const from = Math.floor(first / PAGE);
    if (from !== this.#first) this.#ahead = from > this.#first ? 1 : -1;
    this.#first = from;
    this.#last = Math.floor(last / PAGE);
    this.#fetch();
  }

  #wanted(): number[] {
    const pages: number[] = [];
    for (let page = this.#first; page <= this.#last; page++) pages.push(page);
    pages.push(this.#ahead > 0 ? this.#last + 1 : this.#first - 1);
    const count = this.total === null ? 1 : Math.ceil(this.total / PAGE);
    return pages.filter(
      (page) =>
        (page === 0 || (page > 0 && page < count)) &&
        !this.#asked.has(page) &&
        (!this.#pages.has(page) || this.#stale.has(page)),
    );
  }

  #fetch(): void {
    if (this.problem) return;
    for (const page of this.#wanted()) {
      if (this.#asked.size >= ABREAST) return;
      void this.#ask(page);
    }
  }

  async #ask(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asked.add(page);
    try {
      const isNew = !this.#pages.has(page) || this.#stale.has(page);
      const known = isNew ? this.#source.known?.(page * PAGE, PAGE) : undefined;
      if (known) {
        this.total = known.total;
        this.#pages.set(page, known.rows);
        await new Promise((done) => setTimeout(done, REST));
        if (turn !== this.#turn) return;
      }
      const answer = await this.#source(page * PAGE, PAGE);
      if (turn !== this.#turn) return;
      this.total = answer.total;
      if (!same(this.#pages.get(page), answer.rows)) this.#pages.set(page, answer.rows);
      this.#stale.delete(page);
      this.#forget();
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.problem = thrown instanceof Error ? thrown : new Error(String(thrown));
    } finally {
      if (turn === this.#turn) {
        this.#asked.delete(page);
        this.#fetch();
      }
    }
  }

  #forget(): void {
    const count = this.total === null ? 0 : Math.ceil(this.total / PAGE);
    for (const page of [...this.#pages.keys()]) if (page >= count && page > 0) this.#pages.delete(page);
    if (this.#pages.size <= KEPT) return;
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - this.#first) - Math.abs(a - this.#first));
    for (const page of far.slice(0, this.#pages.size - KEPT)) this.#pages.delete(page);
  }
}
