// What pages may use of the core.
export { act, live, onStale, report, stamp, type Live } from './live.svelte';
export {
  backend,
  HearthError,
  type Args,
  type CommandName,
  type FileFilter,
  type FilesEvent,
  type Result,
} from './backend';
export { rowsOf } from './pages';
export { sharing } from './sharing.svelte';
export { cancel as cancelJob, dismiss as dismissJob, ended, jobs } from './jobs.svelte';
export { lookBack, past } from './past.svelte';
export type * from './generated/commands';
