// What the window may weigh, held after every build: compressed as it would be stored (interface.md §5.2). A build beyond it fails.
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** In kilobytes. */
const MOST = {
  'JavaScript before the first page': 90,
  'the largest script loaded later': 130,
  'JavaScript in all': 500,
  'styles before the first page': 25,
  'texts of a language': 60,
};
type Measure = keyof typeof MOST;

export function weights(): Plugin {
  return {
    name: 'hearth-weights',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const page = bundle['index.html'];
      const html = page?.type === 'asset' ? String(page.source) : '';
      const found = Object.fromEntries(Object.keys(MOST).map((name) => [name, 0])) as Record<Measure, number>;
      for (const [name, file] of Object.entries(bundle)) {
        const weight = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length / 1000;
        const first = html.includes(name);
        if (file.type === 'chunk') {
          found['JavaScript in all'] += weight;
          if (first) found['JavaScript before the first page'] += weight;
          else
            found['the largest script loaded later'] = Math.max(
              found['the largest script loaded later'],
              weight,
            );
        } else if (name.endsWith('.css') && first) found['styles before the first page'] += weight;
        else if (name.endsWith('.ftl'))
          found['texts of a language'] = Math.max(found['texts of a language'], weight);
      }
      const told = Object.entries(found).map(
        ([name, weight]) => `${name}: ${weight.toFixed(1)} KB of ${MOST[name as Measure]}`,
      );
      const heavy = told.filter((_, at) => (Object.values(found)[at] ?? 0) > (Object.values(MOST)[at] ?? 0));
      if (heavy.length > 0) this.error(`heavier than agreed (ui/build/weights.ts): ${heavy.join('; ')}`);
      this.info(told.join('; '));
    },
  };
}
