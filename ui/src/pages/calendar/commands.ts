import { declare } from '../../app/declare';

export const calendarCommands = declare('calendar', [
  { id: 'calendar-month', title: 'cmd-calendar-month', section: 'view', keys: 'M' },
  { id: 'calendar-week', title: 'cmd-calendar-week', section: 'view', keys: 'W' },
  { id: 'calendar-agenda', title: 'cmd-calendar-agenda', section: 'view', keys: 'A' },
  { id: 'calendar-today', title: 'cmd-calendar-today', section: 'here', keys: 'T' },
  { id: 'calendar-back', title: 'cmd-calendar-back', section: 'here', keys: 'PageUp' },
  { id: 'calendar-on', title: 'cmd-calendar-on', section: 'here', keys: 'PageDown' },
  { id: 'calendar-plan', title: 'cmd-plan-meeting', section: 'here', keys: ['N', 'Mod+N'] },
  { id: 'calendar-reschedule', title: 'cmd-calendar-reschedule', section: 'here', keys: 'D' },
  { id: 'calendar-due', title: 'cmd-calendar-due', section: 'view', keys: 'U' },
  { id: 'calendar-mine', title: 'cmd-calendar-mine', section: 'view', keys: 'I' },
  { id: 'calendar-feeds', title: 'cmd-calendar-feeds', section: 'here' },
]);
