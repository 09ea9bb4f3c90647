/**
 * Names the window's document. By the letters of the title that is there: for each assignment to `document.title`, as
 * `<svelte:head>` makes one, WebKit works out the looks of the document's root once more and keeps them (12 kB).
 */
export function entitle(title: string): void {
  const text = document.querySelector('head > title')?.firstChild;
  if (!(text instanceof Text)) document.title = title;
  else if (text.data !== title) text.data = title;
}
