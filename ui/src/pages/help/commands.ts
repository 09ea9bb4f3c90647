import { declare } from '../../app/declare';

export const helpCommands = declare('help', [
  { id: 'help-find', title: 'help-search', section: 'here', keys: ['/', 'Mod+F'] },
]);
