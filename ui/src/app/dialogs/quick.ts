// A name being typed in a line: where it begins, and what becomes of the line when one is chosen. Pure.

export interface TypedName {
  sign: '@' | '#';
  /** Without the sign. */
  text: string;
  /** Where the sign stands, and where the typing is. */
  from: number;
  to: number;
}

/** At most two words: names are found by their beginning. */
const TYPED = /(?:^|[\s\p{P}\u3000-\u9FFF])([@#＠＃])([^\s@#＠＃]+(?: [^\s@#＠＃]+)?)$/u;

/** The name that ends where the caret is. */
export function typedName(line: string, caret: number): TypedName | null {
  const found = TYPED.exec(line.slice(0, caret));
  const [, sign, text] = found ?? [];
  if (sign === undefined || text === undefined) return null;
  return {
    sign: sign === '@' || sign === '＠' ? '@' : '#',
    text,
    from: caret - text.length - 1,
    to: caret,
  };
}

/** The line with the name in its place, and where the typing goes on. */
export function put(line: string, typed: TypedName, name: string): { line: string; caret: number } {
  const before = line.slice(0, typed.from);
  const after = line.slice(typed.to);
  const written = `${typed.sign}${name}${after.startsWith(' ') ? '' : ' '}`;
  return { line: before + written + after, caret: before.length + written.length };
}
