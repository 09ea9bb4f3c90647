import { declare } from '../../app/declare';

export const documentsCommands = declare('documents', [
  { id: 'documents-filter', title: 'cmd-documents-filter', section: 'here', keys: ['/', 'Mod+F'] },
  {
    id: 'documents-new',
    title: 'cmd-make-certificates',
    section: 'here',
    keys: ['N', 'Mod+N'],
    unlisted: true,
  },
  { id: 'documents-keep', title: 'cmd-documents-keep', section: 'here' },
  { id: 'packet-texts', title: 'cmd-packet-texts', section: 'here' },
  { id: 'document-open', title: 'cmd-document-open', section: 'here' },
  { id: 'document-reveal', title: 'cmd-document-reveal', section: 'here' },
  { id: 'document-remove', title: 'cmd-document-remove', section: 'here', keys: 'Delete' },
]);
