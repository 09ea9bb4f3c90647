// Nothing typed is ever lost: a form keeps what is not saved yet in the community's file, and has it back after a crash
// or a closed dialog. What is saved is no draft any more.
import { untrack } from 'svelte';
import { backend } from '../api/backend';
import { keepDraftsIn } from '../kit/drafts';

/** How long typing rests before it is kept, in milliseconds. */
const PAUSE = 600;
/** A field that saves by itself after {@link PAUSE} is kept sooner, so that a save that fails finds its text kept. */
const SOON = 250;

export interface Draft {
  /** When the text that came back was typed; null while there is none, and once the user has decided. */
  readonly since: string | null;
  /** It stays: the note about it goes. */
  keep(): void;
  /** It goes, and the form is as it was in the beginning. */
  discard(): void;
  /** The form was saved. */
  done(): void;
}

async function find(id: string): Promise<{ value: unknown; at: string } | undefined> {
  try {
    const { value } = await backend().call('drafts_list', {});
    return value.find((draft) => draft.id === id);
  } catch {
    // A form without its draft is still a form.
    return undefined;
  }
}

const lines = new Map<string, Promise<unknown>>();

/** One after the other for each draft: what was asked last is what holds. */
function writer(id: string): { keep(value: unknown): void; drop(): void } {
  const then = (work: () => Promise<unknown>): void => {
    const done = (lines.get(id) ?? Promise.resolve()).then(work).catch(() => undefined);
    lines.set(id, done);
    void done.then(() => {
      if (lines.get(id) === done) lines.delete(id);
    });
  };
  return {
    keep: (value) => then(() => backend().call('draft_keep', { id, value })),
    drop: () => then(() => backend().call('draft_drop', { id })),
  };
}

/** Writes every draft that still waits for its moment; resolves when the core has them all. */
export async function settleDrafts(): Promise<void> {
  window.dispatchEvent(new Event('pagehide'));
  await Promise.all(lines.values());
}

/** Gives the kit's editor a place for its drafts: the community's file, a moment after typing rests. */
export function keepEditorsDrafts(): void {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; text: string }>();
  const write = (key: string): void => {
    const one = waiting.get(key);
    if (!one) return;
    clearTimeout(one.timer);
    waiting.delete(key);
    writer(key).keep(one.text);
  };
  window.addEventListener('pagehide', () => [...waiting.keys()].forEach(write));
  keepDraftsIn({
    keep(key, text) {
      clearTimeout(waiting.get(key)?.timer);
      waiting.set(key, { text, timer: setTimeout(() => write(key), SOON) });
    },
    async held(key) {
      const draft = await find(key);
      return typeof draft?.value === 'string' ? draft.value : null;
    },
    drop(key) {
      clearTimeout(waiting.get(key)?.timer);
      waiting.delete(key);
      writer(key).drop();
    },
  });
}

/**
 * Keeps a form. `read` gives what is worth keeping, null while nothing is; `restore` puts it back, and `null` puts the
 * form back to its beginning. Call it while the component is being set up; the id names the form and what it is about.
 */
export function useDraft<T>(
  id: string,
  read: () => T | null,
  restore: (kept: T | null) => void,
  /** Whether the form is on screen; for one that is mounted before it opens. */
  active: () => boolean = () => true,
): Draft {
  const file = writer(id);
  let since = $state<string | null>(null);
  /** As it is kept now; undefined until it is known whether there was one. */
  let kept: string | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finished = false;

  function write(): void {
    clearTimeout(timer);
    if (finished || kept === undefined) return;
    const value = untrack(read);
    const text = value === null ? null : JSON.stringify(value);
    if (text === kept) return;
    kept = text;
    if (text === null) file.drop();
    else file.keep(JSON.parse(text));
  }

  const shown = $derived(active());
  $effect(() => {
    if (!shown) return;
    finished = false;
    kept = undefined;
    let here = true;
    void find(id).then((found) => {
      if (!here) return;
      kept = found ? JSON.stringify(found.value) : null;
      // Whoever typed already while we looked has begun anew.
      if (!found || finished || untrack(read) !== null) return;
      restore(found.value as T);
      since = found.at;
    });
    return () => {
      here = false;
      write();
      kept = undefined;
      since = null;
    };
  });

  $effect(() => {
    JSON.stringify(read());
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  });
  $effect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') write();
    };
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', hidden);
      clearTimeout(timer);
    };
  });

  return {
    get since() {
      return since;
    },
    keep() {
      since = null;
    },
    discard() {
      since = null;
      restore(null);
      kept = null;
      file.drop();
    },
    done() {
      finished = true;
      clearTimeout(timer);
      since = null;
      if (kept !== null) file.drop();
    },
  };
}

export interface KeptText {
  /** A text that could not be saved when it was typed; null where there is none. */
  readonly found: { text: string; at: string } | null;
  /** Tell it every change of the field. */
  typed(text: string): void;
  /** Saves through the given function; the text is no draft any more when that succeeds. */
  save(text: string, how: (text: string) => Promise<unknown>): Promise<void>;
  discard(): void;
}

/** Keeps the text of one field that saves by itself, until it is saved. `id` may follow the record on screen. */
export function useKeptText(id: () => string, saved: () => string | undefined): KeptText {
  let found = $state.raw<{ text: string; at: string } | null>(null);
  let file = writer('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: string | null = null;
  let wrote = false;

  function flush(): void {
    clearTimeout(timer);
    if (pending === null) return;
    file.keep(pending);
    wrote = true;
    pending = null;
  }

  $effect(() => {
    const mine = id();
    file = writer(mine);
    found = null;
    pending = null;
    wrote = false;
    void find(mine).then((draft) => {
      if (mine !== untrack(id) || typeof draft?.value !== 'string') return;
      // Saved after all: the answer was lost with the window.
      if (draft.value === untrack(saved)) writer(mine).drop();
      else found = { text: draft.value, at: draft.at };
    });
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  });

  return {
    get found() {
      return found;
    },
    typed(text) {
      pending = text;
      clearTimeout(timer);
      timer = setTimeout(flush, SOON);
    },
    async save(text, how) {
      await how(text);
      // What was typed while it was being saved is the next draft.
      if (pending === text) {
        clearTimeout(timer);
        pending = null;
      }
      if (wrote && pending === null) file.drop();
      wrote = false;
      found = null;
    },
    discard() {
      found = null;
      file.drop();
    },
  };
}
