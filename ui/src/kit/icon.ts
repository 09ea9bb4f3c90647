import type { LucideProps } from '@lucide/svelte';
import type { Component } from 'svelte';

/** A Lucide icon: `import Plus from '@lucide/svelte/icons/plus'`. Drawn at 18 px with a stroke of 1.75. */
export type Icon = Component<LucideProps>;
