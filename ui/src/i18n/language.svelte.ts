// Which language the window speaks, and which way it runs. Fetching its words is text.svelte.ts's.
import { dirOf, type Tag } from './languages';

let tag = $state<Tag>('en');

export const language = {
  get tag(): Tag {
    return tag;
  },
  get dir(): 'ltr' | 'rtl' {
    return dirOf(tag);
  },
};

/** Only speak() calls this: the words must be there before the language is. */
export function turnTo(next: Tag): void {
  tag = next;
}
