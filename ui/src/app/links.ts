// Links that a text holds: to records of this community (`hearth:person/ID`), and to the world outside.
import { backend } from '../api/backend';
import { address, go } from './router.svelte';

const PAGES: Record<string, string> = {
  person: 'people',
  effort: 'efforts',
  task: 'tasks',
  meeting: 'meetings',
};

function recordOf(href: string): { page: string; id: string } | null {
  const found = /^hearth:(\w+)\/(.+)$/.exec(href);
  const page = PAGES[found?.[1] ?? ''];
  if (!page || !found?.[2]) return null;
  try {
    return { page, id: decodeURIComponent(found[2]) };
  } catch {
    return null;
  }
}

/** The address of a record inside the window; null for everything else. */
export function addressOfLink(href: string): string | null {
  const record = recordOf(href);
  return record ? address(record.page, record.id) : null;
}

/** Goes where a link leads; the world outside opens in the system's own programs. */
export function followLink(href: string): void {
  const record = recordOf(href);
  if (record) go(record.page, record.id);
  else if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href))
    void backend()
      .openUrl(href)
      .catch(() => undefined);
}
