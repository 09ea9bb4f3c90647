import { declare } from '../../app/declare';

export const lookCommands = declare('look', [
  { id: 'look-logo', title: 'cmd-look-logo', section: 'here' },
  { id: 'look-sign', title: 'cmd-look-sign', section: 'here', keys: ['N', 'Mod+N'] },
  { id: 'template-import', title: 'template-import', section: 'here' },
]);

export const templateCommands = declare('look/template', [
  { id: 'template-picture', title: 'template-picture-choose', section: 'here' },
  { id: 'template-data', title: 'contract', section: 'here' },
  { id: 'template-reset', title: 'template-reset', section: 'here' },
  { id: 'template-gallery', title: 'template-gallery', section: 'here' },
]);
