// Locking: what is being typed is kept first, then the core closes the community. The window follows by itself.
import type { Backend } from '../api/backend';
import { act } from '../api/live.svelte';
import { settleDrafts } from './drafts.svelte';

/** Whether it is locked now; a job that is under way keeps it open. `quietly`: nobody asked, so nobody is told why not. */
export async function lock(backend: Backend, quietly = false): Promise<boolean> {
  await settleDrafts();
  try {
    if (quietly) {
      const { value } = await backend.call('community_state', {});
      if (value.state !== 'open') return true;
    }
    await act('community_lock', {}, quietly ? { mine: ['conflict'] } : {});
    return true;
  } catch {
    return false;
  }
}
