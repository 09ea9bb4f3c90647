import type { Attachment } from 'svelte/attachments';

/** Tells how wide an element is, in CSS pixels, with each frame in which that changes. Unlike `bind:clientWidth` it never asks for a layout
 * of a page that is still being built. */
export const wide =
  (tell: (width: number) => void): Attachment<HTMLElement> =>
  (element) => {
    const observer = new ResizeObserver(() => tell(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  };
