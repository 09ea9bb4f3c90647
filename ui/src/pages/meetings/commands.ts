import { declare } from '../../app/declare';

export const meetingCommands = declare('meeting', [
  { id: 'meeting-prepare', title: 'cmd-meeting-prepare', section: 'view', keys: 'Alt+1' },
  { id: 'meeting-live', title: 'cmd-meeting-live', section: 'view', keys: 'Alt+2' },
  { id: 'meeting-after', title: 'cmd-meeting-after', section: 'view', keys: 'Alt+3' },
  { id: 'meeting-edit', title: 'cmd-meeting-edit', section: 'here', keys: ['E', 'F2'] },
  { id: 'meeting-copy', title: 'cmd-meeting-copy', section: 'here' },
  { id: 'meeting-invitations', title: 'cmd-meeting-invitations', section: 'here' },
  { id: 'meeting-ics', title: 'cmd-meeting-ics', section: 'here' },
  { id: 'meeting-ics-series', title: 'cmd-meeting-ics-series', section: 'here' },
  { id: 'meeting-show-in', title: 'cmd-meeting-show-in', section: 'here' },
  { id: 'meeting-sign-in', title: 'cmd-meeting-sign-in', section: 'here' },
  { id: 'meeting-badges', title: 'cmd-meeting-badges', section: 'here' },
  { id: 'meeting-print-minutes', title: 'cmd-meeting-print-minutes', section: 'here' },
  { id: 'meeting-reopen', title: 'cmd-meeting-reopen', section: 'here' },
  { id: 'meeting-cancel', title: 'cmd-meeting-cancel', section: 'here' },
  { id: 'meeting-history', title: 'cmd-record-history', section: 'here', keys: 'H' },
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

export const prepareCommands = declare('meeting/prepare', [
  { id: 'meeting-new-item', title: 'cmd-meeting-new-item', section: 'here', keys: 'N' },
  { id: 'meeting-roles', title: 'cmd-meeting-roles', section: 'here', keys: 'R' },
  { id: 'meeting-expect', title: 'cmd-meeting-expect', section: 'here', keys: '/' },
  { id: 'meeting-invite', title: 'cmd-meeting-invite', section: 'here', keys: 'I' },
]);

export const afterCommands = declare('meeting/after', [
  { id: 'meeting-send-minutes', title: 'cmd-meeting-send-minutes', section: 'here', keys: 'M' },
  { id: 'meeting-send-actions', title: 'cmd-meeting-send-actions', section: 'here' },
  { id: 'meeting-copy-plain', title: 'cmd-meeting-copy-plain', section: 'here' },
  { id: 'meeting-carry', title: 'cmd-meeting-carry', section: 'here' },
  { id: 'meeting-thank', title: 'cmd-meeting-thank', section: 'here', keys: 'T' },
]);
