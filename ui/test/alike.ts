// What reads as in English on purpose. Only for the catalogue test.

/** Names and marks of Hearth: there is nothing to translate in any language. */
const everywhere = ['Hearth', '/', '+', '148 × 105 mm'];

/** Words that are written the same in both languages, and units. A message that says one of them is translated. */
const own: Record<string, readonly string[]> = {
  de: [
    'Name',
    'Code',
    'Rose',
    'Olive',
    'Modern',
    'Logo',
    'A4, US Letter',
    'MB',
    'kB',
    'Link',
    'Text',
    'Organisation',
    'Status',
    'Status:',
    'Person',
    'Person:',
    'Start',
    'Pause',
    'Passphrase',
    'Version',
    'Export',
    'Feed',
    'Import',
    'Experiment',
    // “18:30 – 20:00 in Europe/Berlin”
    '– in',
  ],
  es: ['MB', 'kB', 'min', 'Roles', 'No', 'no'],
  ja: ['MB', 'kB'],
  ar: [],
};

/** Whether these words, the fixed part of a message, are right as they stand in this language. */
export const saidAlike = (tag: string, words: string): boolean =>
  everywhere.includes(words) || (own[tag]?.includes(words) ?? false);
