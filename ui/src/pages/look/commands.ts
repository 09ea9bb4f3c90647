import { declare } from '../../app/declare';

export const lookCommands = declare('look', [
  { id: 'look-logo', title: 'cmd-look-logo', section: 'here' },
  { id: 'look-sign', title: 'cmd-look-sign', section: 'here', keys: ['N', 'Mod+N'] },
]);
