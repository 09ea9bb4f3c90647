// The loopback bridge as a Backend: the real core over HTTP on 127.0.0.1, for development and browser tests.
// Paths are typed into a small dialog, because a browser never tells a page where a file lies.
import { HearthError, type Backend, type HearthEvent, type Outcome } from './backend';

/** Asks for one path per line; null when dismissed. Plain DOM, so that it works before and without the shell. */
function askPath(title: string, suggested = ''): Promise<string | null> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'path-prompt';
    const form = document.createElement('form');
    form.method = 'dialog';
    const label = document.createElement('label');
    label.textContent = title;
    const input = document.createElement('textarea');
    input.name = 'path';
    input.rows = 2;
    input.value = suggested;
    const submit = document.createElement('button');
    submit.value = 'ok';
    submit.textContent = 'OK';
    label.append(input);
    form.append(label, submit);
    dialog.append(form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ok' && input.value.trim() ? input.value.trim() : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

async function post(path: string, token: string, args: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hearth-token': token },
      body: JSON.stringify(args ?? {}),
    });
  } catch {
    throw new HearthError('unreachable', 'The bridge does not answer. Is it still running?');
  }
  if (response.ok) return response;
  const text = await response.text();
  let problem: unknown = text || `The bridge answered ${response.status}.`;
  try {
    problem = JSON.parse(text);
  } catch {
    // Not JSON: the plain text is the message.
  }
  throw HearthError.from(problem);
}

export function bridge(token = new URLSearchParams(location.search).get('token') ?? ''): Backend {
  const windowOnly = async (_target: string) => {
    throw new HearthError('unavailable', 'A browser cannot open files of the system. Use the Hearth window.');
  };
  return {
    call: async (name, args) => (await (await post(`/rpc/${name}`, token, args)).json()) as Outcome<never>,
    bytes: async (name, args) =>
      new Uint8Array(await (await post(`/bytes/${name}`, token, args)).arrayBuffer()),
    on(handler) {
      const source = new EventSource(`/events?token=${encodeURIComponent(token)}`);
      source.onmessage = (message) => handler(JSON.parse(String(message.data)) as HearthEvent);
      return () => source.close();
    },
    pickFile: (options) => askPath(options?.title ?? 'Path of the file'),
    pickFiles: async (options) =>
      (await askPath(options?.title ?? 'Paths of the files, one per line'))
        ?.split('\n')
        .map((line) => line.trim())
        .filter(Boolean) ?? [],
    pickFolder: (options) => askPath(options?.title ?? 'Path of the folder'),
    saveFile: (options) => askPath(options?.title ?? 'Save as', options?.suggested),
    ready: async () => undefined,
    openPath: windowOnly,
    openUrl: async (url) => void window.open(url, '_blank', 'noopener'),
    reveal: windowOnly,
  };
}
