// What was added to a text and what was taken away, word by word: the longest common subsequence (Myers 1986 gives the
// same answer faster; texts here are a page long, and longer ones are shown whole).

export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** More words than this in one of the texts, and both are shown whole. */
const MOST = 1500;

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.text !== '') out.push({ ...piece });
  }
  return out;
}

export function diff(before: string, after: string): Piece[] {
  const old = words(before);
  const now = words(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  const a = old.slice(start, old.length - end);
  const b = now.slice(start, now.length - end);
  const head: Piece = { kind: 'same', text: old.slice(0, start).join('') };
  const tail: Piece = { kind: 'same', text: end > 0 ? old.slice(-end).join('') : '' };
  if (a.length > MOST || b.length > MOST)
    return joined([head, { kind: 'gone', text: a.join('') }, { kind: 'new', text: b.join('') }, tail]);
  // lengths[i][j]: the longest common subsequence of a from i and b from j.
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const middle: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      middle.push({ kind: 'same', text: a[i++] ?? '' });
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    )
      middle.push({ kind: 'gone', text: a[i++] ?? '' });
    else middle.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return joined([head, ...middle, tail]);
}
