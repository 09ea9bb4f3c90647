// Messages that read as in English on purpose, each with its reason. Only for the catalogue test.

/** Names, marks, numbers and order only: there is nothing to translate in any language. */
const everywhere = ['section-app', 'start-title', 'check-in-count', 'people-more-efforts'];

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

export const saidAlike = (tag: string, id: string): boolean =>
  everywhere.includes(id) || own[tag]?.[id] !== undefined;

/** Every id on the lists, to find those that have gone. */
export const listed: readonly string[] = [...everywhere, ...Object.values(own).flatMap(Object.keys)];
