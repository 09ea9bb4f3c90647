// Files that wait to be looked at, one after the other: the page that shows one takes the next from here.

let lists = $state.raw<readonly string[]>([]);
let calendars = $state.raw<readonly string[]>([]);
let importing = $state(false);
let turn = $state(0);
let verify = $state<string | null>(null);

export const arrivals = {
  /** Lists of people, after the one that the import page shows. */
  get lists(): readonly string[] {
    return lists;
  },
  set lists(next) {
    lists = next;
  },
  /** Calendars; the first is the one that is shown. */
  get calendars(): readonly string[] {
    return calendars;
  },
  set calendars(next) {
    calendars = next;
  },
  /** An import is running: its page is not given another list meanwhile. */
  get importing(): boolean {
    return importing;
  },
  set importing(now) {
    importing = now;
  },
  /** A certificate that was let fall on the page that checks. */
  get verify(): string | null {
    return verify;
  },
  set verify(next) {
    verify = next;
  },
  /** Grows with every list that comes from outside, so that the same file is read anew. */
  get turn(): number {
    return turn;
  },
  set turn(next) {
    turn = next;
  },
};
