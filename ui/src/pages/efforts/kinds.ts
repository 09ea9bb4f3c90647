// The kinds of effort, as the core stores them.
export const KINDS = ['working group', 'local community', 'project', 'programme'] as const;

/** The id of the kind's text. */
export const wordOf = (kind: string): string => `effort-kind-${kind.replace(' ', '-')}`;
