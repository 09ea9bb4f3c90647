// Lucide's icons as plain SVG. Its own component works out every attribute and every path of each icon at run time, for wishes that nobody
// here has (colours, absolute strokes, titles). Ours have a size and a stroke, say nothing to screen readers, and are copied from a
// template. Their drawings stay Lucide's.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const written = ([tag, attributes]: Shape): string =>
  `<${tag}${Object.entries(attributes)
    .filter(([name]) => name !== 'key')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}/>`;

export function icons(): Plugin {
  return {
    name: 'hearth-icons',
    enforce: 'pre',
    load(id) {
      if (!/@lucide\/svelte\/dist\/icons\/[^/]+\.svelte$/.test(id)) return undefined;
      const drawing = /const iconData = (\{.*\});/.exec(readFileSync(id, 'utf8'))?.[1];
      if (!drawing) throw new Error(`${id} is written in another way than this reads`);
      const { node } = JSON.parse(drawing) as { node: readonly Shape[] };
      return `<script>let { size = 24, strokeWidth = 2 } = $props();</script>
<svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round">${node.map(written).join('')}</svg>`;
    },
  };
}
