// The one door between the window and the core: the contract, not the transports (tauri.ts, bridge.ts).
import { forget } from './keep';
import type { Desktop } from './desktop';
import type { Commands, HearthEvent, Outcome } from './generated/commands';
import { aimed } from './past.svelte';
import { veiling } from './sharing.svelte';

export type { HearthEvent, Outcome };
export type CommandName = keyof Commands & string;
export type Args<N extends CommandName> = Commands[N]['args'];
export type Result<N extends CommandName> = Commands[N]['result'];

export interface FileFilter {
  name: string;
  /** Without the dot: `csv`. */
  extensions: string[];
}

export type FilesEvent =
  { kind: 'over'; paths: readonly string[] } | { kind: 'left' } | { kind: 'dropped'; paths: string[] };

export interface Backend {
  /** Runs a command. Rejects with {@link HearthError} only. */
  call<N extends CommandName>(name: N, args: Args<N>): Promise<Outcome<Result<N>>>;
  /** Runs a command whose answer is a file (PDF, image) and so never passes through JSON. */
  bytes(name: string, args: unknown): Promise<Uint8Array<ArrayBuffer>>;
  /** Listens to the core; the answer stops listening. */
  on(handler: (event: HearthEvent) => void): () => void;
  /** The chosen path, or null when the user thinks better of it. */
  pickFile(options?: { title?: string; filters?: FileFilter[] }): Promise<string | null>;
  pickFiles(options?: { title?: string; filters?: FileFilter[] }): Promise<string[]>;
  pickFolder(options?: { title?: string }): Promise<string | null>;
  /** Files dragged over the window and let go; the answer stops listening. Absent where dropped files have no path. */
  onFiles?(handler: (event: FilesEvent) => void): () => void;
  saveFile(options?: { title?: string; suggested?: string; filters?: FileFilter[] }): Promise<string | null>;
  /** The first page is painted: a window that was kept hidden until now may show itself. */
  ready(): Promise<void>;
  /** Absent in a browser. */
  readonly desktop?: Desktop;
  /** Opens a file with the program the system has for it. */
  openPath(path: string): Promise<void>;
  /** Opens a web page or a mail draft outside of the window. */
  openUrl(url: string): Promise<void>;
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** The pointer that is pressed carries these files on, out of the window. Absent in a browser. */
  carry?(paths: readonly string[]): Promise<void>;
}

/** A failure the user can act on; `field` names the argument that caused it. */
export class HearthError extends Error {
  override readonly name = 'HearthError';
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }

  /** Accepts what any transport throws: our error object, Tauri's plain strings, or an Error. */
  static from(thrown: unknown): HearthError {
    if (thrown instanceof HearthError) return thrown;
    if (typeof thrown === 'string') return new HearthError('unexpected', thrown);
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
      const { code, message, field } = thrown as { code?: unknown; message: unknown; field?: unknown };
      return new HearthError(
        typeof code === 'string' ? code : 'unexpected',
        String(message),
        typeof field === 'string' ? field : undefined,
      );
    }
    return new HearthError('unexpected', String(thrown));
  }
}

let chosen: Backend | undefined;

/** The same door, with every question asked as of the day that the window shows. */
function looking(own: Backend): Backend {
  const asked: Pick<Backend, 'call' | 'bytes'> = {
    call: (name, args) => own.call(name, aimed(name, args) as typeof args),
    bytes: (name, args) => own.bytes(name, aimed(name, args)),
  };
  return Object.assign(Object.create(own) as Backend, asked);
}

/** Chooses the transport once, before anything is mounted. Tests hand in their own. */
export async function connect(own?: Backend): Promise<Backend> {
  forget();
  if (own) chosen = veiling(looking(own));
  else if ('__TAURI_INTERNALS__' in window) chosen = veiling(looking((await import('./tauri')).tauri()));
  else chosen = veiling(looking((await import('./bridge')).bridge()));
  return chosen;
}

export function backend(): Backend {
  if (!chosen) throw new Error('connect() runs before the first call');
  return chosen;
}
