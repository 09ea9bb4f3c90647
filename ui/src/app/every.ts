// Every command of the window, with no page mounted.
import type { Declared } from './declare';
import { asked, desktopOnly, files, frame, inside } from './frame';

const ofPages = import.meta.glob<Record<string, readonly Declared[]>>('../pages/*/commands.ts', {
  eager: true,
});

export const EVERY: readonly Declared[] = [
  ...frame,
  ...inside,
  ...asked,
  ...desktopOnly,
  ...files,
  ...Object.values(ofPages).flatMap((module) => Object.values(module).flat()),
];
