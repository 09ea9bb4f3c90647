import { declare } from '../../app/declare';

export const effortsCommands = declare('efforts', [
  { id: 'efforts-new', title: 'cmd-efforts-new', section: 'here', keys: ['N', 'Mod+N'] },
]);

export const effortCommands = declare('effort', [
  { id: 'effort-new-task', title: 'cmd-effort-task', section: 'here', keys: ['N', 'Mod+N'] },
  { id: 'effort-add-people', title: 'cmd-effort-people', section: 'here', keys: 'A' },
  { id: 'effort-colour', title: 'cmd-effort-colour', section: 'here' },
  { id: 'effort-meeting', title: 'cmd-effort-meeting', section: 'here' },
  { id: 'effort-page', title: 'cmd-effort-page', section: 'here' },
  { id: 'effort-badges', title: 'cmd-effort-badges', section: 'here' },
  { id: 'effort-history', title: 'cmd-record-history', section: 'here', keys: 'H' },
]);
