// Scripts that wait for each other, held after every build. Of two that do, one runs while what it takes from the other is not there yet:
// a page that worked from its sources does not open.
import type { Plugin } from 'vite';

/** The first circle among these, beginning and ending with the same one; none: `null`. */
export function circle(waits: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): string[] | null => {
    const at = way.indexOf(name);
    if (at >= 0) return [...way.slice(at), name];
    if (done.has(name)) return null;
    for (const next of waits.get(name) ?? []) {
      const found = follow(next, [...way, name]);
      if (found) return found;
    }
    done.add(name);
    return null;
  };
  for (const name of waits.keys()) {
    const found = follow(name, []);
    if (found) return found;
  }
  return null;
}

export function circles(): Plugin {
  return {
    name: 'hearth-circles',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const waits = new Map<string, readonly string[]>();
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'chunk') waits.set(name, file.imports);
      const found = circle(waits);
      if (found)
        this.error(`scripts wait for each other, see entriesAwareMergeThreshold: ${found.join(' → ')}`);
    },
  };
}
