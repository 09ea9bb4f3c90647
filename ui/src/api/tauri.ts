// The desktop shell as a Backend. The only module that imports @tauri-apps/*.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openUrl, revealItemInDir } from '@tauri-apps/plugin-opener';
import { HearthError, type Backend, type FileFilter, type HearthEvent, type Outcome } from './backend';

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

export function tauri(): Backend {
  return {
    call: (name, args) => told(invoke<Outcome<never>>('rpc', { name, args })),
    bytes: async (name, args) => new Uint8Array(await told(invoke<ArrayBuffer>('rpc_bytes', { name, args }))),
    on(handler) {
      const listening = listen<HearthEvent>('hearth', (event) => handler(event.payload));
      return () => void listening.then((stop) => stop());
    },
    pickFile: (options) => told(open({ ...titled(options), multiple: false, directory: false })),
    pickFiles: async (options) =>
      (await told(open({ ...titled(options), multiple: true, directory: false }))) ?? [],
    pickFolder: (options) => told(open({ ...titled(options), multiple: false, directory: true })),
    onFiles(handler) {
      const listening = getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === 'enter') handler({ kind: 'over' });
        else if (payload.type === 'leave') handler({ kind: 'left' });
        else if (payload.type === 'drop') handler({ kind: 'dropped', paths: payload.paths });
      });
      return () => void listening.then((stop) => stop());
    },
    saveFile: (options) =>
      told(save({ ...titled(options), ...(options?.suggested ? { defaultPath: options.suggested } : {}) })),
    ready: () => told(getCurrentWindow().show()),
    openPath: (path) => told(invoke<void>('open_document', { path })),
    openUrl: (url) => told(openUrl(url)),
    reveal: (path) => told(revealItemInDir(path)),
  };
}
