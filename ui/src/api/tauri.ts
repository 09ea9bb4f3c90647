// The desktop shell as a Backend. The only module that imports @tauri-apps/*.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openUrl, revealItemInDir } from '@tauri-apps/plugin-opener';
import { HearthError, type Backend, type FileFilter, type HearthEvent, type Outcome } from './backend';
import type { Desktop, Host, Opened } from './desktop';

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw HearthError.from(thrown);
  }
}

const titled = (options?: { title?: string; filters?: FileFilter[] }) => ({
  ...(options?.title ? { title: options.title } : {}),
  ...(options?.filters ? { filters: options.filters } : {}),
});

/** Keys that mean something to a browser and nothing to a desktop program: reload, find again, caret browsing, print, source. */
const BROWSER_KEYS = /^(?:F3|F5|F7|F12|(?:Ctrl|Meta)\+(?:Shift\+)?[FGIJPRSU])$/;

/** Takes away what a browser would do by itself. Text keeps its own context menu. */
function forgetTheBrowser(): void {
  window.addEventListener('keydown', (event) => {
    const mod = event.ctrlKey ? 'Ctrl+' : event.metaKey ? 'Meta+' : '';
    const name = `${mod}${event.shiftKey && mod ? 'Shift+' : ''}${event.key.length === 1 ? event.key.toUpperCase() : event.key}`;
    if (BROWSER_KEYS.test(name)) event.preventDefault();
  });
  window.addEventListener('contextmenu', (event) => {
    const target = event.target;
    const text =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, [contenteditable] *'));
    if (!text && (window.getSelection()?.isCollapsed ?? true)) event.preventDefault();
  });
}

/** Listens until the answer is called, also when that is before the listening has begun. */
function heard<T>(name: string, handler: (payload: T) => void): () => void {
  const listening = listen<T>(name, (event) => handler(event.payload));
  return () => void listening.then((stop) => stop());
}

const desktop: Desktop = {
  menu: (menus) => told(invoke<void>('menu_set', { menus })),
  onMenu: (handler) => heard<string>('hearth-menu', handler),
  tray: (words) => told(invoke<void>('tray_set', { words })),
  host: () => told(invoke<Host>('host_show')),
  opened: () => told(invoke<Opened[]>('opened_take')),
  onOpened: (handler) => heard<null>('hearth-opened', () => handler()),
};

/**
 * What every start asks first comes with one question, put before anything is mounted. Each answer serves one call, and
 * none once something has changed.
 */
function early(): (name: string, args: unknown) => Promise<Outcome<never> | undefined> {
  const answers = invoke<Record<string, Outcome<never>>>('opening').catch(
    (): Record<string, Outcome<never>> => ({}),
  );
  const used = new Set<string>();
  let stale = false;
  const isStale = (): boolean => stale;
  const forget = (): void => void (stale = true);
  const quiet = heard<HearthEvent>('hearth', (event) => {
    if (event.kind !== 'stale') return;
    forget();
    quiet();
  });
  setTimeout(forget, 5000);
  return async (name, args) => {
    if (stale || used.has(name) || Object.keys(args ?? {}).length > 0) return undefined;
    used.add(name);
    const found = (await answers)[name];
    // Something may have changed while the answer was on its way.
    return isStale() ? undefined : found;
  };
}

/** What `opening` answers, in one go. */
const FIRST = new Set(['device_settings_show', 'community_state', 'home_show', 'undo_state']);

export function tauri(): Backend {
  if (import.meta.env.PROD) forgetTheBrowser();
  const first = early();
  return {
    call: async (name, args) =>
      (FIRST.has(name) ? await first(name, args) : undefined) ??
      told(invoke<Outcome<never>>('rpc', { name, args })),
    bytes: async (name, args) => new Uint8Array(await told(invoke<ArrayBuffer>('rpc_bytes', { name, args }))),
    on(handler) {
      return heard<HearthEvent>('hearth', handler);
    },
    pickFile: (options) => told(open({ ...titled(options), multiple: false, directory: false })),
    pickFiles: async (options) =>
      (await told(open({ ...titled(options), multiple: true, directory: false }))) ?? [],
    pickFolder: (options) => told(open({ ...titled(options), multiple: false, directory: true })),
    onFiles(handler) {
      const listening = getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === 'enter') handler({ kind: 'over', paths: payload.paths });
        else if (payload.type === 'leave') handler({ kind: 'left' });
        else if (payload.type === 'drop') handler({ kind: 'dropped', paths: payload.paths });
      });
      return () => void listening.then((stop) => stop());
    },
    saveFile: (options) =>
      told(save({ ...titled(options), ...(options?.suggested ? { defaultPath: options.suggested } : {}) })),
    ready: () => told(invoke<void>('window_ready')),
    desktop,
    openPath: (path) => told(invoke<void>('open_document', { path })),
    openUrl: (url) => told(openUrl(url)),
    reveal: (path) => told(revealItemInDir(path)),
    carry: (paths) => told(invoke<void>('carry_documents', { paths })),
  };
}
