import { declare } from '../../app/declare';

export const startCommands = declare('start', [
  { id: 'start-open', title: 'cmd-start-open', section: 'here', keys: 'Mod+O' },
]);
