// What pages may use of the shell.
export { announce } from './announce.svelte';
export { runCommand, useCommands, type Command, type Section } from './commands.svelte';
export { shown as shownKeys } from './keys';
export { address, go, place, preload, setParams, type PageProps } from './router.svelte';
