// What pages may use of the shell.
export { announce } from './announce.svelte';
export { whenOffered } from './offered';
export { keysFor, offers, runCommand, tip, useCommands, type Command, type Given } from './commands.svelte';
export { default as DraftNote } from './DraftNote.svelte';
export { useDraft, useKeptText } from './drafts.svelte';
export { signature } from './signature.svelte';
export { declare, type Declared } from './declare';
export { copyText, draft, draftLink } from './draft';
export { listMemory, type ListMemory, type SavedView } from './lists.svelte';
export { searchEfforts, searchPeople } from './dialogs/people';
export { askScope } from './dialogs/scope.svelte';
export { carried, keepFiles, saveText } from './files';
export { arrivals } from './arrivals.svelte';
export { news } from './news.svelte';
export { KEPT, nameOf } from './incoming';
export { addressOfLink, followLink } from './links';
export { shown as shownKeys } from './keys';
export { chooseLanguage } from './language';
export { default as SavedViews } from './SavedViews.svelte';
export {
  change as changeLook,
  changeWithUndo as changeLookWithUndo,
  look,
  did,
  plainOf,
  TEXT_SIZES,
  type Look,
  type Theme,
} from './look.svelte';
export { address, go, place, preload, setParams, type PageProps } from './router.svelte';
