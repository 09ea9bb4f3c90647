// The commands that belong to the window itself and not to one of its pages.
import { declare } from './declare';

/** The doors of the sidebar, in their order; the letter follows G. */
export const DOORS = [
  ['home', 'H'],
  ['people', 'P'],
  ['efforts', 'E'],
  ['tasks', 'T'],
  ['calendar', 'C'],
  ['documents', 'D'],
  ['onboarding', 'O'],
] as const;
export type DoorNoun = (typeof DOORS)[number][0];

export const frame = declare('window', [
  { id: 'palette', title: 'palette', section: 'app', keys: 'Mod+K', unlisted: true },
  { id: 'region', title: 'cmd-region', section: 'go', keys: 'F6', unlisted: true },
  { id: 'region-back', title: 'cmd-region-back', section: 'go', keys: 'Shift+F6', unlisted: true },
  { id: 'shortcuts', title: 'shortcuts', section: 'app', keys: ['Mod+/', 'Mod+?'] },
  { id: 'theme-system', title: 'cmd-theme-system', section: 'view' },
  { id: 'theme-light', title: 'cmd-theme-light', section: 'view' },
  { id: 'theme-dark', title: 'cmd-theme-dark', section: 'view' },
  { id: 'density-compact', title: 'cmd-density-compact', section: 'view' },
  { id: 'density-comfortable', title: 'cmd-density-comfortable', section: 'view' },
]);

export const inside = declare('community', [
  { id: 'find', title: 'cmd-find', section: 'go', keys: 'Mod+O' },
  ...DOORS.map(([noun, letter], index) => ({
    id: `go-${noun}` as const,
    title: `cmd-go-${noun}`,
    section: 'go' as const,
    keys: [`G ${letter}`, `Mod+${index + 1}`],
  })),
  { id: 'back', title: 'cmd-back', section: 'go', keys: 'Alt+ArrowLeft' },
  { id: 'forward', title: 'cmd-forward', section: 'go', keys: 'Alt+ArrowRight' },
  // In a text field Ctrl+Z belongs to the text.
  { id: 'undo', title: 'undo', section: 'edit', keys: 'Mod+Z', typing: false },
  { id: 'redo', title: 'redo', section: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], typing: false },
  { id: 'news', title: 'news-title', section: 'go' },
  { id: 'past-leave', title: 'past-leave', section: 'view' },
  { id: 'verify', title: 'cmd-verify', section: 'app' },
  { id: 'look', title: 'cmd-look', section: 'go' },
  { id: 'sharing', title: 'cmd-sharing', section: 'view', keys: 'Mod+Shift+H' },
  { id: 'sidebar', title: 'cmd-sidebar', section: 'view', keys: 'F9' },
  { id: 'settings', title: 'cmd-settings', section: 'app', keys: 'Mod+,' },
  { id: 'help', title: 'cmd-help', section: 'app', keys: 'F1' },
  { id: 'lock', title: 'cmd-lock', section: 'app', keys: 'Mod+L' },
]);

/** What any page may ask for: the dialogs that stand on top of it. */
export const asked = declare('community', [
  { id: 'quick-add', title: 'cmd-quick-add', section: 'app', keys: 'Mod+Shift+Space' },
  { id: 'new-task', title: 'cmd-new-task', section: 'app' },
  { id: 'plan-meeting', title: 'cmd-plan-meeting', section: 'app' },
  { id: 'take-replies', title: 'cmd-take-replies', section: 'app' },
  { id: 'say-thanks', title: 'cmd-say-thanks', section: 'app' },
  { id: 'make-certificates', title: 'cmd-make-certificates', section: 'app' },
  { id: 'make-packet', title: 'cmd-make-packet', section: 'app' },
  { id: 'start-journey', title: 'cmd-start-journey', section: 'app' },
  { id: 'write-letters', title: 'cmd-write-letters', section: 'app' },
  { id: 'make-sheet', title: 'cmd-make-sheet', section: 'app' },
  { id: 'make-noticeboard', title: 'cmd-make-noticeboard', section: 'app' },
  { id: 'history', title: 'cmd-history', section: 'go' },
  { id: 'look-back', title: 'cmd-look-back', section: 'view' },
  { id: 'recovery-code', title: 'cmd-recovery-code', section: 'app' },
  { id: 'set-passphrase', title: 'cmd-set-passphrase', section: 'app' },
  { id: 'renew-key', title: 'cmd-renew-key', section: 'app' },
]);

/** What only a desktop does; a browser has its own. */
export const desktopOnly = declare('window', [
  { id: 'zoom-in', title: 'cmd-zoom-in', section: 'view', keys: ['Mod+=', 'Mod++'] },
  { id: 'zoom-out', title: 'cmd-zoom-out', section: 'view', keys: 'Mod+-' },
  { id: 'zoom-reset', title: 'cmd-zoom-reset', section: 'view', keys: 'Mod+0' },
  { id: 'print', title: 'cmd-print', section: 'app', keys: 'Mod+P' },
]);

/** The same inside of a community. */
export const files = declare('community', [
  { id: 'open-file', title: 'cmd-open-file', section: 'app', keys: 'Mod+Shift+O' },
]);
