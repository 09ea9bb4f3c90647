import { declare } from '../../app/declare';

export const verifyCommands = declare('verify', [
  { id: 'verify-choose', title: 'cmd-verify-choose', section: 'here', keys: ['N', 'Mod+N'] },
  { id: 'verify-page-save', title: 'cmd-verify-page-save', section: 'here' },
]);
