// What pages may use of the shell.
export { announce } from './announce.svelte';
export { keysFor, offers, runCommand, tip, useCommands, type Command, type Given } from './commands.svelte';
export { declare, type Declared } from './declare';
export { copyText, draft, draftLink } from './draft';
export { listMemory, type ListMemory, type SavedView } from './lists.svelte';
export { searchEfforts, searchPeople } from './dialogs/people';
export { askScope } from './dialogs/scope.svelte';
export { saveText } from './files';
export { addressOfLink, followLink } from './links';
export { shown as shownKeys } from './keys';
export { change as changeLook, look, TEXT_SIZES, type Theme } from './look.svelte';
export { chooseLanguage } from './language';
export { default as SavedViews } from './SavedViews.svelte';
export { address, go, place, preload, setParams, type PageProps } from './router.svelte';
