// Where text waits that has been typed and not been saved yet, so that a crash loses nothing. The window gives the place;
// without one (a test, the kit's page) nothing is kept.

export interface Drafts {
  keep(key: string, text: string): unknown;
  /** What was kept, or null. */
  held(key: string): Promise<string | null>;
  drop(key: string): unknown;
}

let place: Drafts | null = null;

/** Says where drafts are kept from now on. */
export function keepDraftsIn(drafts: Drafts | null): void {
  place = drafts;
}
export const drafts = (): Drafts | null => place;
