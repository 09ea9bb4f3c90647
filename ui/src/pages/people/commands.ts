import { declare } from '../../app/declare';

export const peopleCommands = declare('people', [
  { id: 'people-new', title: 'cmd-people-new', section: 'here', keys: ['N', 'Mod+N'] },
  { id: 'people-filter', title: 'cmd-people-filter', section: 'here', keys: ['/', 'Mod+F'] },
  { id: 'people-import', title: 'cmd-people-import', section: 'here' },
  { id: 'people-doubles', title: 'cmd-people-doubles', section: 'here' },
  { id: 'people-to-effort', title: 'cmd-people-to-effort', section: 'here', keys: 'L' },
  { id: 'people-certificates', title: 'cmd-people-certificates', section: 'here' },
  { id: 'people-packets', title: 'cmd-people-packets', section: 'here' },
  { id: 'people-journeys', title: 'cmd-people-journeys', section: 'here' },
  { id: 'people-letters', title: 'cmd-people-letters', section: 'here' },
  { id: 'people-tag', title: 'cmd-people-tag', section: 'here', keys: 'T' },
  { id: 'people-consent', title: 'consent-record', section: 'here' },
  { id: 'people-select-all', title: 'cmd-people-select-all', section: 'here' },
  { id: 'people-erase', title: 'cmd-people-erase', section: 'here' },
  { id: 'people-erase-removed', title: 'cmd-people-erase-removed', section: 'here' },
  { id: 'people-view-save', title: 'cmd-view-save', section: 'view' },
  { id: 'people-edit', title: 'cmd-people-edit', section: 'here', keys: 'E' },
]);

export const personCommands = declare('person', [
  { id: 'person-edit', title: 'cmd-person-edit', section: 'here', keys: ['E', 'F2'] },
  { id: 'person-thank', title: 'cmd-person-thank', section: 'here' },
  { id: 'person-packet', title: 'cmd-person-packet', section: 'here' },
  { id: 'person-letter', title: 'cmd-person-letter', section: 'here' },
  { id: 'person-statement', title: 'cmd-person-statement', section: 'here' },
  { id: 'person-journey', title: 'cmd-start-journey', section: 'here' },
  { id: 'person-effort', title: 'cmd-people-to-effort', section: 'here', keys: 'L' },
  { id: 'person-hours', title: 'cmd-person-hours', section: 'here' },
  { id: 'person-consent', title: 'consent-record', section: 'here' },
  { id: 'person-chat', title: 'cmd-person-chat', section: 'here', keys: 'C' },
  { id: 'person-merge', title: 'cmd-person-merge', section: 'here' },
  { id: 'person-remove', title: 'cmd-person-remove', section: 'here' },
  { id: 'person-export', title: 'cmd-person-export', section: 'here' },
  { id: 'person-erase', title: 'cmd-person-erase', section: 'here' },
  { id: 'person-history', title: 'cmd-record-history', section: 'here', keys: 'H' },
]);
