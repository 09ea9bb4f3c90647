// The texts of the window as files of their own, one per language, fetched when it is first spoken: `virtual:words`. While developing and in
// tests they come as modules, so that a changed text is seen at once and no address has to be served. What is said is text.svelte.ts's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:words';
/** As Vite asks for ids that are no files. */
const id = (tag = ''): string => `\0${NAME}${tag && `/${tag}`}`;

export function words(): Plugin {
  const folder = join(import.meta.dirname, '../locales');
  const tags = readdirSync(folder).sort();
  let built = false;
  /** A language's catalogues in one; its comments are for translators. */
  const text = (tag: string, seen: (file: string) => void): string =>
    readdirSync(join(folder, tag))
      .filter((file) => file.endsWith('.ftl'))
      .sort()
      .map((file) => {
        seen(join(folder, tag, file));
        return readFileSync(join(folder, tag, file), 'utf8').replace(/^#.*\n/gm, '');
      })
      .join('\n');
  return {
    name: 'hearth-words',
    configResolved(config) {
      built = config.command === 'build';
    },
    resolveId: (source) => (source === NAME || source.startsWith(`${NAME}/`) ? `\0${source}` : undefined),
    load(wanted) {
      const tag = tags.find((one) => wanted === id(one));
      if (tag) return `export default ${JSON.stringify(text(tag, (file) => this.addWatchFile(file)))}`;
      if (wanted !== id()) return undefined;
      const ways = tags.map((one) => {
        if (!built) return `${one}: () => import('${NAME}/${one}').then((module) => module.default)`;
        const source = text(one, (file) => this.addWatchFile(file));
        const file = this.emitFile({ type: 'asset', name: `${one}.ftl`, source });
        return `${one}: () => fetched(import.meta.ROLLUP_FILE_URL_${file})`;
      });
      return `async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return answer.text();
}
export const words = { ${ways.join(', ')} };`;
    },
  };
}
