// What stands before the cursor that asks for a suggestion: / for blocks, @ for people, # for efforts. Pure.

export interface Asked {
  kind: '/' | '@' | '#';
  query: string;
  /** How many letters before the cursor it takes, the sign included. */
  length: number;
}

/** `before` is the text of the block up to the cursor. */
export function askedIn(before: string): Asked | null {
  const found =
    /(?:^|[\s(])([@#])([^@#\n]{0,40})$/u.exec(before) ?? /(?:^|\s)(\/)([\p{L}\p{N}]{0,20})$/u.exec(before);
  if (!found) return null;
  const query = found[2] ?? '';
  // “@ ” and “# ” are typed, not asked; a name has at most three words.
  if (query.startsWith(' ') || query.split(' ').length > 3) return null;
  return { kind: found[1] as Asked['kind'], query, length: query.length + 1 };
}
