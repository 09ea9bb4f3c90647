// The name that stands under what I sign: the one chosen for documents, else my own.
import { live } from '../api/live.svelte';

/** Call it while a component is being set up. Empty until it is known, and where nobody said who they are. */
export function signature(): { readonly name: string } {
  const settings = live('settings_show', () => ({}), { topics: ['settings'] });
  const text = (id: string): string => {
    const value = settings.value?.[id];
    return typeof value === 'string' ? value : '';
  };
  const me = live('people_show', () => (text('me') && !text('my-name') ? { id: text('me') } : null));
  return {
    get name() {
      return text('my-name') || me.value?.name || '';
    },
  };
}
