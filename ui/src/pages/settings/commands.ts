import { declare } from '../../app/declare';

export const settingsCommands = declare('settings', [
  { id: 'settings-find', title: 'settings-search', section: 'here', keys: ['/', 'Mod+F'] },
]);
