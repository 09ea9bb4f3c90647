// How the window looks on this device: theme, text size, density, sidebar, single keys. Applied to the root element.
import { untrack } from 'svelte';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

export interface Look {
  theme: Theme;
  density: Density;
  /** Per cent of the normal text size, 90 to 150. */
  text: number;
  sidebar: boolean;
  /** Shortcuts of one letter without a modifier (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: boolean;
  /** Keys that the user chose, by command; an empty list takes a command its keys. */
  keys: Readonly<Record<string, readonly string[]>>;
}

const KEY = 'hearth.look';
const plain: Look = {
  theme: 'system',
  density: 'comfortable',
  text: 100,
  sidebar: true,
  singleKeys: true,
  keys: {},
};
export const TEXT_SIZES = [90, 100, 110, 125, 150] as const;

function remembered(): Look {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>;
    return {
      theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : plain.theme,
      density: found.density === 'compact' ? 'compact' : plain.density,
      text: TEXT_SIZES.find((size) => size === found.text) ?? plain.text,
      sidebar: typeof found.sidebar === 'boolean' ? found.sidebar : plain.sidebar,
      keys: {},
      singleKeys: typeof found.singleKeys === 'boolean' ? found.singleKeys : plain.singleKeys,
    };
  } catch {
    // Unreadable or forbidden storage costs the user a look, not the window.
    return { ...plain };
  }
}

export const look: Look = $state(remembered());

export function wear(root: HTMLElement = document.documentElement): void {
  if (look.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = look.theme;
  root.dataset['density'] = look.density;
  root.style.setProperty('--text-scale', String(look.text / 100));
}

export function change(part: Partial<Look>): void {
  Object.assign(look, part);
  wear();
  untrack(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(look));
    } catch {
      // As above: it holds until the window closes.
    }
  });
}
