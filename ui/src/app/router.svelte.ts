// Where the window is: `#/people/ID?view=quiet`. Pages are loaded when they are first needed, or just before.
import type { Component } from 'svelte';

export interface PageProps {
  /** The record the address names, empty on list pages. */
  id: string;
  params: URLSearchParams;
}
type PageModule = { default: Component<PageProps> };

const files = import.meta.glob<PageModule>([
  '../pages/home/Home.svelte',
  '../pages/people/People.svelte',
  '../pages/people/Person.svelte',
  '../pages/efforts/Efforts.svelte',
  '../pages/efforts/Effort.svelte',
  '../pages/tasks/Tasks.svelte',
  '../pages/calendar/Calendar.svelte',
  '../pages/meetings/Meeting.svelte',
  '../pages/documents/Documents.svelte',
  '../pages/onboarding/Onboarding.svelte',
  '../pages/imports/Import.svelte',
  '../pages/history/History.svelte',
  '../pages/settings/Settings.svelte',
  '../pages/help/Help.svelte',
  '../pages/help/Contract.svelte',
  '../pages/verify/Verify.svelte',
  '../pages/look/Look.svelte',
  '../pages/look/Template.svelte',
  '../pages/start/Start.svelte',
]);
// The kit page is for those who build Hearth; a release does not carry it.
const workshop = import.meta.env.DEV ? import.meta.glob<PageModule>('../pages/kit/Kit.svelte') : {};

/** noun → its list page, the page of one record, and the addresses below it that are no records. */
const nouns: Record<string, { list?: string; one?: string; own?: Record<string, string> }> = {
  home: { list: 'home/Home' },
  people: { list: 'people/People', one: 'people/Person', own: { import: 'imports/Import' } },
  efforts: { list: 'efforts/Efforts', one: 'efforts/Effort' },
  tasks: { list: 'tasks/Tasks', one: 'tasks/Tasks' },
  calendar: { list: 'calendar/Calendar' },
  meetings: { list: 'calendar/Calendar', one: 'meetings/Meeting' },
  documents: { list: 'documents/Documents' },
  onboarding: { list: 'onboarding/Onboarding' },
  history: { list: 'history/History' },
  settings: { list: 'settings/Settings', one: 'settings/Settings' },
  help: { list: 'help/Help', own: { templates: 'help/Contract' } },
  verify: { list: 'verify/Verify' },
  look: { list: 'look/Look', one: 'look/Template' },
  kit: { list: 'kit/Kit' },
};

export interface Place {
  noun: string;
  id: string;
  params: URLSearchParams;
  /** The file under pages/ that shows it; null when nothing does. */
  file: string | null;
  /** Two addresses with the same key are one page on screen: a list stays while a record opens beside it. */
  key: string;
}

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [noun = '', id = ''] = path.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  const named = noun || 'home';
  const pages = nouns[named];
  const file = pages?.own?.[id] ?? (id ? pages?.one : pages?.list) ?? null;
  return { noun: named, id, params: new URLSearchParams(query), file, key: keyOf(named, id) };
}

const loaded = new Map<string, Promise<PageModule>>();

/** The module of a page, asked for once; null when this build has no such page. */
export function pageModule(file: string): Promise<PageModule> | null {
  const path = `../pages/${file}.svelte`;
  const load = files[path] ?? workshop[path];
  if (!load) return null;
  let module = loaded.get(file);
  if (!module) {
    module = load();
    // A failed load (the disk was busy) may be tried again.
    module.catch(() => loaded.delete(file));
    loaded.set(file, module);
  }
  return module;
}

/** Fetches the page of an address before the click. */
export function preload(hash: string): void {
  const { file } = placeOf(hash);
  if (file) pageModule(file)?.catch(() => undefined);
}

/** Fetches every page when the first one is at rest (WebKitGTK has no requestIdleCallback). */
export function preloadAll(): void {
  const waiting = Object.keys(files)
    .map((path) => path.slice('../pages/'.length, -'.svelte'.length))
    .filter((file) => !file.startsWith('start/'));
  const next = (): void => {
    const file = waiting.shift();
    if (file === undefined) return;
    pageModule(file)
      ?.catch(() => undefined)
      .then(() => setTimeout(next, 50));
  };
  setTimeout(next, 1200);
}

let current = $state.raw<Place>(placeOf(location.hash));
window.addEventListener('hashchange', () => (current = placeOf(location.hash)));

export const place = {
  get now(): Place {
    return current;
  },
};

function keyOf(noun: string, id: string): string {
  const pages = nouns[noun];
  return pages?.one !== undefined && pages.one === pages.list ? noun : `${noun}/${id}`;
}

/** Goes to an address: `go('/people', id)`. */
export function go(noun: string, id?: string, params?: Record<string, string>): void {
  location.hash = address(noun, id, params);
}

/** The hash address of a noun or of one of its records, for `href`. */
export function address(noun: string, id?: string, params?: Record<string, string>): string {
  const query = params ? `?${new URLSearchParams(params)}` : '';
  return `#/${noun.replace(/^\//, '')}${id ? `/${encodeURIComponent(id)}` : ''}${query}`;
}

/** Changes the parameters of this address in place, so that going back does not step through every filter. */
export function setParams(params: Record<string, string | null>): void {
  const next = new URLSearchParams(current.params);
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  const path = location.hash.split('?', 1)[0] || '#/home';
  history.replaceState(null, '', query ? `${path}?${query}` : path);
  current = placeOf(location.hash);
}
