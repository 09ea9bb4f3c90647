// Texts that leave the window as files: asked where, then written by the core. And files that come in to be kept.
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { backend, HearthError } from '../api/backend';
import type { DocumentsKeep, DocumentsKept } from '../api/generated/commands';
import { act, report } from '../api/live.svelte';
import { t } from '../i18n';
import { toast } from '../kit/toasts.svelte';

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

/** Pixels from which on a press is a drag. */
const THRESHOLD = 6;

/** `{@attach carried(path)}`: what names the file can be dragged out of the window as the file; not where the path is null. */
export function carried(path: string | null): Attachment<HTMLElement> {
  return (element) => {
    const { carry } = backend();
    if (path === null || !carry) return;
    const pressed = (press: PointerEvent): void => {
      if (press.button !== 0 || press.pointerType === 'touch') return;
      const over = new AbortController();
      const listening = { signal: over.signal };
      const end = (): void => over.abort();
      const moved = (now: PointerEvent): void => {
        if (Math.hypot(now.clientX - press.clientX, now.clientY - press.clientY) < THRESHOLD) return;
        // The system has the pointer from here on: the page does not hear where it is let go.
        end();
        getSelection()?.removeAllRanges();
        carry([path]).catch(report);
      };
      window.addEventListener('pointermove', moved, listening);
      window.addEventListener('pointerup', end, listening);
      window.addEventListener('pointercancel', end, listening);
    };
    element.dataset['carried'] = '';
    return on(element, 'pointerdown', pressed);
  };
}

/** Keeps PDFs and pictures among the documents and says what could not be kept; null where nothing was. */
export async function keepFiles(
  paths: string[],
  of: Omit<DocumentsKeep, 'paths'> = {},
): Promise<DocumentsKept | null> {
  try {
    const kept = await act('documents_keep', { paths, ...of });
    for (const failure of kept.failures) toast({ text: failure, tone: 'problem' });
    const [known] = kept.known;
    if (known) toast({ text: t('keep-known', { count: kept.known.length, name: known.title }) });
    return kept;
  } catch (thrown) {
    // There is no field to stand beside.
    report(HearthError.from(thrown));
    return null;
  }
}
