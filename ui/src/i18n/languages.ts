// The languages the window speaks, and which one it begins with. The catalogues are elsewhere: text.svelte.ts fetches them.

/** Each under its own name, as its readers look for it; so these are never translated. */
export const languages = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'de', name: 'Deutsch', dir: 'ltr' },
  { tag: 'es', name: 'Español', dir: 'ltr' },
  { tag: 'ja', name: '日本語', dir: 'ltr' },
  { tag: 'ar', name: 'العربية', dir: 'rtl' },
] as const;

/** English in disguise, for finding what is cut, glued or not translated: longer and accented, or mirrored. */
export const disguises = [
  { tag: 'en-XA', name: 'Ëñĝļîšħ ~~~', dir: 'ltr' },
  { tag: 'ar-XB', name: 'Eŋɡlish ⟲', dir: 'rtl' },
] as const;

export type Tongue = (typeof languages)[number]['tag'];
export type Tag = Tongue | (typeof disguises)[number]['tag'];

export const dirOf = (tag: Tag): 'ltr' | 'rtl' =>
  [...languages, ...disguises].find((one) => one.tag === tag)?.dir ?? 'ltr';

/** The catalogue a tag is read from. */
export const tongueOf = (tag: Tag): Tongue => (tag === 'en-XA' || tag === 'ar-XB' ? 'en' : tag);

/** The first of the wanted languages that is spoken here, whatever its region: `de-AT` is German. */
export function choose(wanted: readonly (string | null | undefined)[]): Tag {
  for (const one of wanted) {
    if (!one) continue;
    const disguise = disguises.find(({ tag }) => tag.toLowerCase() === one.toLowerCase());
    if (disguise) return disguise.tag;
    const base = one.toLowerCase().split(/[-_]/, 1)[0];
    const spoken = languages.find(({ tag }) => tag === base);
    if (spoken) return spoken.tag;
  }
  return 'en';
}
