// Which language is spoken, and what becomes of values inside of its sentences.
import { afterEach, expect, test } from 'vitest';
import { choose, language, speak, t } from '.';
import { accented, mirrored } from './disguise';
import { isolate } from './isolate';
import { regionOf, writing } from './region';

afterEach(() => speak('en'));

test('the first wanted language that is spoken here is chosen', () => {
  for (const [wanted, chosen] of [
    [['de-AT', 'en'], 'de'],
    [['nl', 'es-MX'], 'es'],
    [['JA_jp'], 'ja'],
    [['en-XA'], 'en-XA'],
    [['ar-XB'], 'ar-XB'],
    [['ar-EG'], 'ar'],
    [[null, undefined, '', 'tlh'], 'en'],
  ] as const) {
    expect(choose(wanted), `of ${wanted.join(', ')}`).toBe(chosen);
  }
});

test('the region comes from the community’s locale, else from its zone', () => {
  for (const [spoken, locale, zone, written] of [
    ['en', 'en-AU', 'Europe/Berlin', 'en-AU'],
    ['en', 'nl', 'Europe/Amsterdam', 'en-GB'],
    ['en', 'en', 'America/Sao_Paulo', 'en-US'],
    ['en-XA', 'en', 'Europe/London', 'en-GB'],
    ['de', 'de-CH', 'Europe/Berlin', 'de-CH'],
    ['de', '', 'Europe/Vienna', 'de-AT'],
    ['es', 'en', 'America/Cayenne', 'es-419'],
    ['ja', 'ja', 'Etc/GMT', 'ja'],
    ['ar', 'ar', 'Asia/Riyadh', 'ar-SA-u-ca-gregory-nu-latn'],
    ['ar', 'en-GB', 'UTC', 'ar-GB-u-ca-gregory-hc-h23-nu-latn'],
  ] as const) {
    expect(writing(spoken, locale, zone), `${spoken} in ${locale} ${zone}`).toBe(written);
  }
  expect(regionOf('America/Indiana/Knox'), 'a group of zones').toBe('US');
  expect(regionOf('Etc/UTC'), 'a zone that is nowhere').toBeUndefined();
});

test('every language says the same message, and plural forms are its own', async () => {
  const said: Record<string, string[]> = {};
  for (const tag of ['en', 'de', 'es', 'ja', 'ar'] as const) {
    await speak(tag);
    said[tag] = [0, 1, 2, 3, 11, 100].map((count) => t('document-page-count', { count }));
  }
  expect(said, 'zero, one, two, few, many, other').toEqual({
    en: ['0 pages', '1 page', '2 pages', '3 pages', '11 pages', '100 pages'],
    de: ['0 Seiten', '1 Seite', '2 Seiten', '3 Seiten', '11 Seiten', '100 Seiten'],
    es: ['0 páginas', '1 página', '2 páginas', '3 páginas', '11 páginas', '100 páginas'],
    ja: ['0 ページ', '1 ページ', '2 ページ', '3 ページ', '11 ページ', '100 ページ'],
    ar: ['بلا صفحات', 'صفحة واحدة', 'صفحتان', '3 صفحات', '11 صفحة', '100 صفحة'],
  });
});

test('numbers inside of a sentence are written as its language writes them', async () => {
  await speak('de');
  expect(t('document-page-count', { count: 12_345 }), 'with the German sign between thousands').toBe(
    '12.345 Seiten',
  );
});

test('a name of the other direction is kept apart, numbers and times are not', () => {
  expect(isolate('علی', 'ltr'), 'an Arabic name in English').toBe('\u2068علی\u2069');
  expect(isolate('Noor', 'ltr'), 'a Latin name in English').toBe('Noor');
  expect(isolate('Noor', 'rtl'), 'a Latin name in Arabic').toBe('\u2068Noor\u2069');
  expect(isolate('علی', 'rtl'), 'an Arabic name in Arabic').toBe('علی');
  expect(isolate('18:30 – 20:00', 'rtl'), 'a time runs with the sentence').toBe('18:30 – 20:00');
});

test('the disguises stay readable and are plainly not English', async () => {
  expect(accented('Save the list'), 'accented, and longer by two fifths').toBe('Šåvé~~ ţĥé~~ ļîšţ~~');
  expect(accented('Search…'), 'the end stays where it ends').toBe('Šéåŕçĥ~~~…');
  expect(accented(' · '), 'nothing to dress').toBe(' · ');
  expect(mirrored('Add 20 people'), 'each word runs from right to left').toBe(
    '\u202eAdd\u202c 20 \u202epeople\u202c',
  );
  await speak('en-XA');
  expect(t('people-more-efforts', { count: 3 }), 'signs and values stay').toBe('+3');
  expect(t('cancel'), 'words do not').toBe('Çåñçéļ~~~');
  await speak('ar-XB');
  expect(language.dir, 'the mirror runs from right to left').toBe('rtl');
});

test('what is said nowhere shows its id', () => {
  expect(t('no-such-message'), 'visible, and found at once').toBe('no-such-message');
});
