import { declare } from '../../app/declare';

export const meetingCommands = declare('meeting', [
  { id: 'meeting-prepare', title: 'cmd-meeting-prepare', section: 'view', keys: 'Alt+1' },
  { id: 'meeting-live', title: 'cmd-meeting-live', section: 'view', keys: 'Alt+2' },
  { id: 'meeting-after', title: 'cmd-meeting-after', section: 'view', keys: 'Alt+3' },
  { id: 'meeting-edit', title: 'cmd-meeting-edit', section: 'here', keys: ['E', 'F2'] },
  { id: 'meeting-copy', title: 'cmd-meeting-copy', section: 'here' },
  { id: 'meeting-reopen', title: 'cmd-meeting-reopen', section: 'here' },
  { id: 'meeting-cancel', title: 'cmd-meeting-cancel', section: 'here' },
]);

export const liveCommands = declare('meeting/live', [
  { id: 'meeting-next', title: 'cmd-meeting-next', section: 'here', keys: 'J' },
  { id: 'meeting-previous', title: 'cmd-meeting-previous', section: 'here', keys: 'K' },
  { id: 'meeting-timer', title: 'cmd-meeting-timer', section: 'here', keys: 'P' },
  { id: 'meeting-check-in', title: 'cmd-meeting-check-in', section: 'here', keys: '/' },
  { id: 'meeting-minutes', title: 'cmd-meeting-minutes', section: 'here', keys: 'I' },
  { id: 'meeting-decision', title: 'cmd-meeting-decision', section: 'here', keys: 'D' },
  { id: 'meeting-action', title: 'cmd-meeting-action', section: 'here', keys: 'N' },
]);
