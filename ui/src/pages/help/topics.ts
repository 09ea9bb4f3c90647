// What the help says, as data: parts and the entries of each, in order. The texts are messages: `help-<id>` and
// `help-<id>-text`.
export const parts = [
  { id: 'tour', entries: ['tour-people', 'tour-task', 'tour-meeting', 'tour-thanks', 'tour-paper'] },
  { id: 'keys', entries: [] },
  {
    id: 'words',
    entries: ['word-community', 'word-effort', 'word-standing', 'word-quiet', 'word-promise', 'word-series'],
  },
  {
    id: 'data',
    entries: ['data-where', 'data-leaves', 'data-undo', 'data-drafts', 'data-passphrase'],
  },
] as const;

/** Commands whose keys are worth learning first. */
export const keys = [
  'palette',
  'find',
  'go-people',
  'undo',
  'redo',
  'shortcuts',
  'settings',
  'help',
] as const;
