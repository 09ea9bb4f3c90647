// Markdown as minutes and notes are kept on disk, to the document of the editor and back. What is not understood is kept word for
// word as a block of source: nothing that a file says is ever lost by being shown. Pure; the shapes are ProseMirror's JSON.

export interface Mark {
  type: 'bold' | 'italic' | 'strike' | 'code' | 'link';
  attrs?: { href: string };
}
export interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  marks?: Mark[];
  text?: string;
}

/* ---------- words of a line ---------- */

const text = (words: string, marks: readonly Mark[]): Node =>
  marks.length > 0 ? { type: 'text', text: words, marks: [...marks] } : { type: 'text', text: words };

const same = (one: readonly Mark[] = [], other: readonly Mark[] = []): boolean =>
  one.length === other.length &&
  one.every((mark, at) => mark.type === other[at]?.type && mark.attrs?.href === other[at]?.attrs?.href);

function joined(nodes: readonly Node[]): Node[] {
  const all: Node[] = [];
  for (const node of nodes) {
    const last = all[all.length - 1];
    if (node.type === 'text' && last?.type === 'text' && same(node.marks, last.marks))
      all[all.length - 1] = { ...last, text: (last.text ?? '') + (node.text ?? '') };
    else if (node.type !== 'text' || node.text !== '') all.push(node);
  }
  return all;
}

const ESCAPED = /[\\`*_~[\]()#+\-.!>|<{}=]/;
/** The order in which marks are written, the outermost first. */
const RANK: readonly Mark['type'][] = ['link', 'bold', 'italic', 'strike', 'code'];
const ranked = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type));
const has = (marks: readonly Mark[], type: Mark['type']): boolean => marks.some((mark) => mark.type === type);

const wordy = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where a run of marks ends: the same run, with something that is no space before it. */
function closing(line: string, from: number, run: string): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\') {
      at++;
      continue;
    }
    if (line[at] === '`') {
      const end = line.indexOf('`', at + 1);
      if (end > 0) at = end;
      continue;
    }
    if (!line.startsWith(run, at) || at === from) continue;
    const [before, after] = [line[at - 1], line[at + run.length]];
    if (before === undefined || /\s/.test(before)) continue;
    // Not a piece of a longer run: the * of a ** is no italic.
    if (run.length === 1 && (after === run || before === run)) {
      while (line[at + 1] === run) at++;
      continue;
    }
    if (run.length === 2 && after === run[0]) continue;
    if (run[0] === '_' && wordy(after)) continue;
    return at;
  }
  return -1;
}

function words(line: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') nodes.push(text(plain, ranked(marks)));
    plain = '';
  };
  const inside = (words_: string, mark: Mark): void => {
    flush();
    nodes.push(...words(words_, [...marks, mark]));
  };
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    const next = line[at + 1] ?? '';
    if (letter === '\\' && ESCAPED.test(next)) {
      plain += next;
      at++;
      continue;
    }
    if (letter === '`') {
      const end = line.indexOf('`', at + 1);
      if (end > at + 1 && !has(marks, 'code')) {
        flush();
        nodes.push(text(line.slice(at + 1, end), ranked([...marks, { type: 'code' }])));
        at = end;
        continue;
      }
    }
    // A picture is kept as it stands; its address must not become a link.
    const picture = letter === '!' ? /^!\[[^\]]*\]\([^)\s]*\)/.exec(line.slice(at)) : null;
    if (picture) {
      plain += picture[0];
      at += picture[0].length - 1;
      continue;
    }
    if (letter === '[' && !has(marks, 'link')) {
      const link = /^\[((?:\\.|[^[\]\\])+)\]\(([^()\s<>]+)\)/.exec(line.slice(at));
      if (link) {
        inside(link[1] ?? '', { type: 'link', attrs: { href: link[2] ?? '' } });
        at += link[0].length - 1;
        continue;
      }
    }
    if ((letter === '*' || letter === '_' || letter === '~') && !(letter === '_' && wordy(line[at - 1]))) {
      const run = letter === '~' ? '~~' : next === letter ? letter + letter : letter;
      const type = letter === '~' ? 'strike' : run.length === 2 ? 'bold' : 'italic';
      const first = line[at + run.length];
      if (
        line.startsWith(run, at) &&
        first !== undefined &&
        !/\s/.test(first) &&
        first !== letter &&
        !has(marks, type)
      ) {
        const end = closing(line, at + run.length, run);
        if (end > 0) {
          inside(line.slice(at + run.length, end), { type });
          at = end + run.length - 1;
          continue;
        }
      }
      if (line.startsWith(run, at)) {
        plain += run;
        at += run.length - 1;
        continue;
      }
    }
    plain += letter;
  }
  flush();
  return nodes;
}

/** The words of one or more lines, with the breaks between them. */
export function inlineOf(lines: readonly string[]): Node[] {
  return joined(
    lines.flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...words(line.replace(/ +$/, ''), []),
    ]),
  );
}

const OPEN: Record<Mark['type'], string> = { bold: '**', italic: '*', strike: '~~', code: '`', link: '[' };

function written(nodes: readonly Node[], escape: boolean): string {
  const plain = (node: Node): string => {
    const words_ = node.text ?? '';
    return escape ? words_.replace(/[\\`*_~[\]<]/g, (letter) => `\\${letter}`) : words_;
  };
  let line = '';
  const open: Mark[] = [];
  const close = (to: number): void => {
    while (open.length > to) {
      const mark = open.pop();
      if (!mark) return;
      line += mark.type === 'link' ? `](${mark.attrs?.href ?? ''})` : OPEN[mark.type];
    }
  };
  for (const node of nodes) {
    const marks = node.type === 'text' ? ranked(node.marks ?? []) : [];
    let keep = 0;
    while (
      keep < open.length &&
      keep < marks.length &&
      same(open.slice(0, keep + 1), marks.slice(0, keep + 1))
    )
      keep++;
    close(keep);
    if (node.type === 'hardBreak') {
      line += '\n';
      continue;
    }
    for (const mark of marks.slice(keep)) {
      line += OPEN[mark.type];
      open.push(mark);
    }
    line += has(marks, 'code') ? (node.text ?? '') : plain(node);
  }
  close(0);
  return line;
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An address as it may stand between brackets. */
const told = (href: string): string =>
  href.replace(
    /[()<>\s]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Marks cannot begin or end with a space in Markdown: the space moves out. Code cannot hold its own mark. */
function settled(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    const marks = ranked(node.marks ?? [])
      .filter((mark) => RANK.includes(mark.type) && (mark.type !== 'code' || !/[`\n]/.test(node.text ?? '')))
      .map((mark): Mark =>
        mark.type === 'link'
          ? { type: 'link', attrs: { href: told(mark.attrs?.href ?? '') } }
          : { type: mark.type },
      );
    const words_ = node.text ?? '';
    if (node.type !== 'text' || marks.length === 0 || has(marks, 'code')) {
      out.push(node.type === 'text' ? text(words_, marks) : { type: node.type });
      continue;
    }
    const [, before = '', body = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words_) ?? [];
    if (body === '') out.push(text(words_, []));
    else out.push(text(before, []), text(body, marks), text(after, []));
  }
  return joined(out);
}

/** One paragraph's words as Markdown; marks that Markdown cannot say where they stand are given up before a letter is. */
export function inlineText(content: readonly Node[]): string {
  const nodes = settled(content);
  for (const escape of [false, true]) {
    const line = written(nodes, escape);
    if (equal(inlineOf(line.split('\n')), nodes)) return line;
  }
  return bareText(nodes);
}

/** The same without any mark, every letter of which is a letter. */
const bareText = (nodes: readonly Node[]): string =>
  written(joined(nodes.map((node) => (node.type === 'text' ? text(node.text ?? '', []) : node))), true);

/* ---------- blocks ---------- */

const FENCE = /^(`{3,}|~{3,})\s*([^`]*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})\s*$/;
const ITEM = /^( *)(?:([-*+])|(\d{1,9})([.)])) (?: *)(?:\[([ xX])\] )?(.*)$/;
const QUOTE = /^> ?(.*)$/;
/** What is kept as source: tables, HTML, definitions of links and footnotes, code by indentation. */
const STRANGE = /^(?:\s*\||<[a-zA-Z/!?]|\[[^\]]+\]:| {4,}\S|\t\S|.*(?<!\\)\|\s*:?-{2,})/;
const UNDERLINE = /^(?:=+|-+)\s*$/;

const begins = (line: string): boolean =>
  HEADING.test(line) || RULE.test(line) || ITEM.test(line) || QUOTE.test(line) || FENCE.test(line);

const source = (lines: readonly string[]): Node => ({
  type: 'source',
  ...(lines.join('\n') === '' ? {} : { content: [{ type: 'text', text: lines.join('\n') }] }),
});
const paragraph = (lines: readonly string[]): Node => {
  const content = inlineOf(lines);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
};

interface Item {
  indent: number;
  kind: 'bulletList' | 'orderedList' | 'taskList';
  number: number;
  checked: boolean;
  lines: string[];
  below: Item[];
}

/** Items by their indentation; null where the shape is not one that would be written the same way. */
function listed(lines: readonly string[]): Node[] | null {
  const roots: Item[] = [];
  const path: Item[] = [];
  for (const line of lines) {
    const found = ITEM.exec(line);
    if (found) {
      const indent = found[1]?.length ?? 0;
      const checked = found[5];
      const item: Item = {
        indent,
        kind: checked !== undefined && found[2] ? 'taskList' : found[2] ? 'bulletList' : 'orderedList',
        number: Number(found[3] ?? 1),
        checked: checked === 'x' || checked === 'X',
        lines: [checked !== undefined && !found[2] ? `[${checked}] ${found[6] ?? ''}` : (found[6] ?? '')],
        below: [],
      };
      while (path.length > 0 && (path[path.length - 1]?.indent ?? 0) >= indent) path.pop();
      const parent = path[path.length - 1];
      if (!parent && indent > 0 && roots.length === 0) return null;
      (parent ? parent.below : roots).push(item);
      path.push(item);
    } else {
      const last = path[path.length - 1];
      if (!last || !/^\s/.test(line) || last.below.length > 0) return null;
      last.lines.push(line.trim());
    }
  }
  return lists(roots);
}

function lists(items: readonly Item[]): Node[] | null {
  const nodes: Node[] = [];
  for (const item of items) {
    const last = nodes[nodes.length - 1];
    const below = lists(item.below);
    if (below === null) return null;
    const node: Node = {
      type: item.kind === 'taskList' ? 'taskItem' : 'listItem',
      ...(item.kind === 'taskList' ? { attrs: { checked: item.checked } } : {}),
      content: [paragraph(item.lines), ...below],
    };
    if (last?.type === item.kind) {
      const start = Number(last.attrs?.['start'] ?? 1);
      if (item.kind === 'orderedList' && item.number !== start + (last.content?.length ?? 0)) return null;
      last.content?.push(node);
    } else {
      nodes.push({
        type: item.kind,
        ...(item.kind === 'orderedList' ? { attrs: { start: item.number } } : {}),
        content: [node],
      });
    }
  }
  return nodes;
}

/** What must not change between a piece of a file and what would be written for it. */
const essence = (piece: string): string =>
  piece
    .replace(/^(\s*)[*+](?= )/gm, '$1-')
    .replace(/^(\s*\d+)\)/gm, '$1.')
    .replace(/^(?:-{3,}|\*{3,}|_{3,})\s*$/gm, '---')
    .replace(/[\s\\]/g, '')
    .replace(/\[X\]/g, '[x]')
    .replace(/_/g, '*');

/** Blocks of some lines, one after the other. */
function blocks(lines: readonly string[]): Node[] {
  const nodes: Node[] = [];
  const take = (made: readonly Node[] | null, from: readonly string[]): void => {
    const kept =
      made !== null && essence(made.map((node) => blockText(node)).join('\n')) === essence(from.join('\n'));
    nodes.push(...(kept ? made : [source(from)]));
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const from = at;
    if (line.trim() === '') {
      at++;
      continue;
    }
    const fence = FENCE.exec(line);
    if (fence) {
      const mark = fence[1] ?? '```';
      at++;
      while (at < lines.length && (lines[at] ?? '').trim() !== mark) at++;
      const closed = at < lines.length;
      if (closed) at++;
      const body = lines.slice(from + 1, closed ? at - 1 : at).join('\n');
      const made: Node = {
        type: 'codeBlock',
        attrs: { language: (fence[2] ?? '').trim() || null },
        ...(body === '' ? {} : { content: [{ type: 'text', text: body }] }),
      };
      // Another fence, an open end or blank lines at the edge would be written differently: word for word, then.
      const whole = lines.slice(from, at);
      nodes.push(closed && blockText(made) === whole.join('\n') ? made : source(whole));
      continue;
    }
    if (RULE.test(line)) {
      nodes.push({ type: 'horizontalRule' });
      at++;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      at++;
      const content = inlineOf([heading[2] ?? '']);
      take(
        [
          {
            type: 'heading',
            attrs: { level: heading[1]?.length ?? 1 },
            ...(content.length > 0 ? { content } : {}),
          },
        ],
        [line],
      );
      continue;
    }
    if (QUOTE.test(line)) {
      while (at < lines.length && QUOTE.test(lines[at] ?? '')) at++;
      const inner = blocks(lines.slice(from, at).map((one) => QUOTE.exec(one)?.[1] ?? ''));
      take(inner.length > 0 ? [{ type: 'blockquote', content: inner }] : null, lines.slice(from, at));
      continue;
    }
    if (ITEM.test(line) && !STRANGE.test(line)) {
      at++;
      while (
        at < lines.length &&
        (lines[at] ?? '').trim() !== '' &&
        (ITEM.test(lines[at] ?? '') || (/^\s/.test(lines[at] ?? '') && !begins((lines[at] ?? '').trim())))
      )
        at++;
      take(listed(lines.slice(from, at)), lines.slice(from, at));
      continue;
    }
    at++;
    while (at < lines.length && (lines[at] ?? '').trim() !== '' && !begins(lines[at] ?? '')) at++;
    const piece = lines.slice(from, at);
    const strange =
      piece.some((one) => STRANGE.test(one)) ||
      (piece.length > 1 && piece.slice(1).some((one) => UNDERLINE.test(one)));
    if (strange) nodes.push(source(piece));
    else take([paragraph(piece)], piece);
  }
  return nodes;
}

/** The document of a text. */
export function documentOf(markdown: string): Node {
  const content = blocks(markdown.replace(/\r\n?/g, '\n').split('\n'));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

const indented = (lines: string, by: string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');

/** A line of a paragraph that would be read as the beginning of something else. */
const disarmed = (line: string): string => {
  const bare = line.trimStart();
  if (/^\d{1,9}[.)] /.test(bare)) return bare.replace(/^(\d+)/, '$1\\');
  if (!begins(bare) && !STRANGE.test(bare) && !UNDERLINE.test(bare)) return bare;
  // Only what can be read back may carry a backslash: before a letter it would be one letter more.
  return ESCAPED.test(bare.charAt(0)) ? `\\${bare}` : bare.replaceAll('|', '\\|');
};

function itemText(item: Node, mark: string): string {
  const [first, ...rest] = item.content ?? [];
  const lines = (first ? inlineText(first.content ?? []) : '').split('\n');
  const pad = ' '.repeat(mark.startsWith('- [') ? 2 : mark.length);
  return [
    mark + (lines[0] ?? ''),
    ...lines.slice(1).map((line) => pad + disarmed(line)),
    ...rest.map((node) => indented(blockText(node), pad)),
  ].join('\n');
}

function blockText(node: Node): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs?.['level'] ?? 2))} ${inlineText(content).replace(/\n/g, ' ')}`;
    case 'bulletList':
      return content.map((item) => itemText(item, '- ')).join('\n');
    case 'orderedList':
      return content
        .map((item, at) => itemText(item, `${Number(node.attrs?.['start'] ?? 1) + at}. `))
        .join('\n');
    case 'taskList':
      return content.map((item) => itemText(item, item.attrs?.['checked'] ? '- [x] ' : '- [ ] ')).join('\n');
    case 'blockquote':
      return bodyText(content)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'codeBlock':
      return `\`\`\`${typeof node.attrs?.['language'] === 'string' ? node.attrs['language'] : ''}\n${content[0]?.text ?? ''}\n\`\`\``;
    case 'horizontalRule':
      return '---';
    case 'source':
      return content.map((one) => one.text ?? '').join('');
    default: {
      const lines = inlineText(content).split('\n');
      const safe = lines.map((line) => disarmed(line));
      // A backslash at the beginning may take a mark apart that began there: then the marks are given up.
      const kept = equal(inlineOf(safe), inlineOf(lines.map((line) => line.trimStart())));
      return (
        kept
          ? safe
          : bareText(content)
              .split('\n')
              .map((line) => disarmed(line))
      ).join('\n');
    }
  }
}

function bodyText(content: readonly Node[]): string {
  return content
    .map((node) => blockText(node))
    .filter((piece) => piece.trim() !== '')
    .join('\n\n');
}

/** The text of a document. */
export const markdownOf = (document: Node): string => bodyText(document.content ?? []);
