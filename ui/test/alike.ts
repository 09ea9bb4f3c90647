// What reads as in English on purpose. Only for the catalogue test.

/** Names and marks of Hearth: there is nothing to translate in any language. */
const everywhere = ['Hearth', '/', '+'];

/** Words that are written the same in both languages, and units. A message that says one of them is translated. */
const own: Record<string, readonly string[]> = {
  de: [
    'Name',
    'Rose',
    'Olive',
    'Modern',
    'MB',
    'kB',
    'Link',
    'Text',
    'Organisation',
    'Status',
    'Status:',
    'Person',
    'Start',
    'Pause',
    'Passphrase',
    'Version',
    'Export',
    'Experiment',
    // “18:30 – 20:00 in Europe/Berlin”
    '– in',
  ],
  es: ['MB', 'kB', 'min', 'Roles', 'No'],
  ja: ['MB', 'kB'],
  ar: [],
/** The same word, the same order or the same sign as in English. */
const own: Record<string, Record<string, string>> = {
  de: {
    'calendar-name': 'the same word',
    'calendar-hue-0': 'the same word',
    'certificates-modern': 'the same word',
    'document-megabytes': 'a unit',
    'document-kilobytes': 'a unit',
    'library-link': 'the same word',
    'library-text': 'the same word',
    'library-words': 'the same word',
    'effort-name': 'the same word',
    'import-field-name': 'the same word',
    'import-field-organisation': 'the same word',
    'import-field-status': 'the same word',
    'hue-0': 'the same word',
    'hue-90': 'the same word',
    'plan-link': 'the same word',
    'meeting-zone': '“in” is the same word',
    'timer-start': 'the same word',
    'timer-pause': 'the same word',
    'people-name': 'the same word',
    'people-organisation': 'the same word',
    'view-name': 'the same word',
    'editor-code': 'the same word',
    'person-field-name': 'the same word',
    'person-field-organisation': 'the same word',
    'unlock-passphrase': 'the same word',
    'tasks-status': 'the same word',
    'tasks-person': 'the same word',
    'task-status-is': 'the same word',
  },
  es: {
    'document-megabytes': 'a unit',
    'document-kilobytes': 'a unit',
    'agenda-min': 'a unit',
    'duration-minutes': 'a unit',
    roles: 'the same word',
  },
  ja: {
    'document-megabytes': 'a unit',
    'document-kilobytes': 'a unit',
  },
  ar: {},
};

/** Whether these words, the fixed part of a message, are right as they stand in this language. */
export const saidAlike = (tag: string, words: string): boolean =>
  everywhere.includes(words) || (own[tag]?.includes(words) ?? false);
