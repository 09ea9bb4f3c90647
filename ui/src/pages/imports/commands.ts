import { declare } from '../../app/declare';

export const importsCommands = declare('import', [
  { id: 'import-choose', title: 'cmd-import-choose', section: 'here', keys: 'Mod+N' },
  { id: 'import-go', title: 'cmd-import-go', section: 'here', keys: 'Mod+Enter' },
]);
