// What pages may use of the shell.
export { announce } from './announce.svelte';
export { offers, runCommand, useCommands, type Command, type Given, type Section } from './commands.svelte';
export { searchPeople } from './dialogs/people';
export { shown as shownKeys } from './keys';
export { change as changeLook, look, TEXT_SIZES, type Theme } from './look.svelte';
export { address, go, place, preload, setParams, type PageProps } from './router.svelte';
