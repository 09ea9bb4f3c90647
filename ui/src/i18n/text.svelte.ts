// Texts of the window, from the Fluent catalogues in ui/locales. Each language is one file (build/words.ts), fetched when it is
// first spoken.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { words } from 'virtual:words';
import { community } from './community.svelte';
import { accented, mirrored } from './disguise';
import { isolate } from './isolate';
import { language, turnTo } from './language.svelte';
import { choose, dirOf, tongueOf, type Tag, type Tongue } from './languages';

const fetched: Partial<Record<Tongue, FluentResource>> = {};
/** Grows when a catalogue arrives, so that what was said without it is said again. */
let arrivals = $state(0);

async function fetchWords(tongue: Tongue): Promise<void> {
  if (fetched[tongue]) return;
  fetched[tongue] = new FluentResource(await words[tongue]());
  arrivals++;
}

const bundles = new Map<string, FluentBundle>();

function bundleOf(tag: Tag, locale: string): FluentBundle | undefined {
  const key = `${tag}|${locale}`;
  const made = bundles.get(key);
  if (made) return made;
  const resource = fetched[tongueOf(tag)];
  if (!resource) return undefined;
  const bundle = new FluentBundle(locale, {
    // Values are isolated below, only where they could disturb the line.
    useIsolating: false,
    ...(tag === 'en-XA' ? { transform: accented } : tag === 'ar-XB' ? { transform: mirrored } : {}),
  });
  bundle.addResource(resource);
  bundles.set(key, bundle);
  return bundle;
}

export type TextArgs = Record<string, string | number | Date | null | undefined>;

/** The text of message `id`. What a language lacks is said in English; the catalogue test keeps that from shipping. */
export function t(id: string, args?: TextArgs): string {
  void arrivals;
  let bundle = bundleOf(language.tag, community.locale);
  let message = bundle?.getMessage(id);
  if (!message?.value && language.tag !== 'en') {
    if (!fetched.en) void fetchWords('en');
    bundle = bundleOf('en', 'en-GB');
    message = bundle?.getMessage(id);
  }
  if (!bundle || !message?.value) return id;
  const values: Record<string, FluentVariable> = {};
  for (const [key, value] of Object.entries(args ?? {})) {
    values[key] = typeof value === 'string' ? isolate(value, language.dir) : (value ?? '');
  }
  return bundle.formatPattern(message.value, values, []);
}

/** Fetches a language's words, then speaks it: every text on screen changes in place, and nothing typed is lost. */
export async function speak(tag: Tag): Promise<void> {
  await fetchWords(tongueOf(tag));
  turnTo(tag);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = tag;
  document.documentElement.dir = dirOf(tag);
}

const KEY = 'hearth.language';

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    // Forbidden storage costs a language that has to be chosen again, not the window.
    return undefined;
  }
}

/** The address's own language, `?lang=`: for tests and pictures. */
export function languageOfAddress(): Tag | null {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked ? choose([asked]) : null;
}

/** The language to begin with until the core has said which one it speaks: the address's, the last one, the system's. */
export function firstLanguage(): Tag {
  return (
    languageOfAddress() ?? choose([storage()?.getItem(KEY), ...(navigator.languages ?? [navigator.language])])
  );
}

/** Keeps what is spoken for the next start of this window, so that its words can be fetched before the core is asked. */
export function rememberLanguage(tag: Tag): void {
  storage()?.setItem(KEY, tag);
}
