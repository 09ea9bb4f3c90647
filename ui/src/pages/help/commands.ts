import { declare } from '../../app/declare';

export const helpCommands = declare('help', [
  { id: 'help-find', title: 'help-search', section: 'here', keys: ['/', 'Mod+F'] },
]);

export const contractCommands = declare('help', [
  { id: 'contract-templates', title: 'template-gallery', section: 'here' },
]);
