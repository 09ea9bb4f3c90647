// What the editor can hold: as much as the Markdown on disk can say (markdown.ts), and nothing that it cannot.
import { Node, type Extensions } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { t } from '../../i18n';

/** Markdown that is kept word for word: it can be changed as text, and is written as it stands. */
const Source = Node.create({
  name: 'source',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre[data-source]', preserveWhitespace: 'full' as const }],
  renderHTML: () => ['pre', { 'data-source': '', dir: 'auto' }, ['code', 0]],
});

/** Addresses that a text may name: records of this community, the web, mail and telephone. */
export const isKnownAddress = (href: string): boolean => /^(?:hearth:|https?:\/\/|mailto:|tel:)/i.test(href);

export const extensions = (): Extensions => [
  StarterKit.configure({
    underline: false,
    // What is typed as an address stays text; it is written as it reads.
    link: {
      autolink: false,
      linkOnPaste: false,
      openOnClick: false,
      protocols: ['hearth'],
      isAllowedUri: (href) => isKnownAddress(href),
      HTMLAttributes: { rel: null, target: null },
    },
    trailingNode: false,
  }),
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => t('tick-off', { title: node.textContent }) },
  }),
  Source,
];
