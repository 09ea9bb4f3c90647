// The little Markdown that minutes are written in, taken apart into blocks and words. Pure.

export interface Block {
  kind: 'text' | 'heading' | 'list' | 'numbers';
  lines: string[];
}

/** Blocks in order; list items lose their marks, a tick becomes ☑ or ☐. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*(?:(#{1,6})|([-*+])|(\d{1,3})[.)])\s+(.*)$/.exec(line);
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const kind = !found ? 'text' : found[1] ? 'heading' : found[2] ? 'list' : 'numbers';
    const words = (found?.[4] ?? line).replace(/^\[([ xX])\] /, (_, mark: string) =>
      mark === ' ' ? '☐ ' : '☑ ',
    );
    if (open?.kind === kind && kind !== 'heading') open.lines.push(words);
    else blocks.push((open = { kind, lines: [words] }));
  }
  return blocks;
}

export interface Word {
  kind: 'plain' | 'bold' | 'italic';
  text: string;
}

/** Bold and italic of a line; a mark without its partner is text. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const hit of line.matchAll(/\*\*(\S(?:.*?\S)?)\*\*|(?<![\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])/gu)) {
    if (hit.index > from) words.push({ kind: 'plain', text: line.slice(from, hit.index) });
    words.push(
      hit[1] !== undefined ? { kind: 'bold', text: hit[1] } : { kind: 'italic', text: hit[2] ?? '' },
    );
    from = hit.index + hit[0].length;
  }
  if (from < line.length) words.push({ kind: 'plain', text: line.slice(from) });
  return words;
}
