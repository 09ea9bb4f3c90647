import { declare } from '../../app/declare';

export const tasksCommands = declare('tasks', [
  { id: 'tasks-new', title: 'cmd-tasks-new', section: 'here', keys: ['N', 'Mod+N'], unlisted: true },
  { id: 'tasks-find', title: 'cmd-tasks-find', section: 'here', keys: ['/', 'Mod+F'] },
  { id: 'tasks-status', title: 'cmd-tasks-status', section: 'here', keys: ['S', 'M'] },
  { id: 'tasks-ask', title: 'cmd-tasks-ask', section: 'here', keys: 'A' },
  { id: 'tasks-due', title: 'cmd-tasks-due', section: 'here', keys: 'D' },
  { id: 'tasks-effort', title: 'cmd-tasks-effort', section: 'here', keys: 'L' },
  {
    id: 'tasks-close',
    title: 'cmd-tasks-close',
    section: 'here',
    keys: 'Escape',
    unlisted: true,
    typing: false,
  },
  { id: 'tasks-view-save', title: 'cmd-view-save', section: 'view' },
  { id: 'tasks-view-board', title: 'cmd-tasks-view-board', section: 'view' },
  { id: 'tasks-view-list', title: 'cmd-tasks-view-list', section: 'view' },
  { id: 'tasks-view-people', title: 'cmd-tasks-view-people', section: 'view' },
  { id: 'tasks-history', title: 'cmd-record-history', section: 'here', keys: 'H' },
]);
