// Texts that leave the window as files: asked where, then written by the core.
import { backend } from '../api/backend';
import { act } from '../api/live.svelte';

/** False when nobody chose a place. */
export async function saveText(name: string, text: string): Promise<boolean> {
  // What a file system forbids in a name, and what hides a file.
  const suggested = name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/^\.+/, '')
    .trim();
  const path = await backend().saveFile({ suggested });
  if (path === null) return false;
  await act('file_write', { path, text });
  return true;
}
