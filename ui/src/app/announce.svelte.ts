// One polite voice for screen readers: what changed without moving the focus.
let words = $state('');
let clearing: ReturnType<typeof setTimeout> | undefined;

export const spoken = {
  get words(): string {
    return words;
  },
};

export function announce(text: string): void {
  // The same words twice are two pieces of news: the region is emptied in between.
  words = '';
  clearTimeout(clearing);
  clearing = setTimeout(() => (words = text), 60);
}
