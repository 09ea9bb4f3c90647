import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { fakeBackend } from '../../test/backend';
import { connect } from '../api/backend';
import { language, speak } from '../i18n';
import Toasts from '../kit/Toasts.svelte';
import App from './App.svelte';
import { chooseLanguage } from './language';
import Language from './Language.svelte';

beforeEach(() => {
  location.hash = '#/people';
  localStorage.clear();
});
afterEach(() => speak('en'));

test('another language changes every text in place, and keeps what is typed', async () => {
  await connect(fakeBackend());
  const screen = await render(App, {});
  await expect.element(screen.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  const filter = screen.getByRole('searchbox').first();
  await filter.fill('noo');
  const element = filter.element();

  await chooseLanguage('de');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Menschen' })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Vorhaben' }).first()).toBeVisible();
  expect(document.documentElement.lang, 'screen readers read German').toBe('de');
  expect(screen.getByRole('searchbox').first().element(), 'the very same field').toBe(element);
  await expect.element(screen.getByRole('searchbox').first()).toHaveValue('noo');

  await chooseLanguage('ar');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'الأشخاص' })).toBeVisible();
  expect(document.documentElement.dir, 'Arabic runs from right to left').toBe('rtl');
  await expect.element(screen.getByRole('searchbox').first()).toHaveValue('noo');
  await expectAccessible();

  await chooseLanguage('ja');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'メンバー' })).toBeVisible();
  expect(document.documentElement.dir, 'and Japanese from left to right again').toBe('ltr');
});

test('the chooser names each language in itself, and its choice can be taken back', async () => {
  const backend = fakeBackend();
  await connect(backend);
  await render(Toasts, {});
  const screen = await render(Language, {});
  const german = screen.getByRole('radio', { name: 'Deutsch' });
  await expect.element(screen.getByRole('radio', { name: 'English' })).toBeChecked();
  expect(
    screen
      .getByRole('radio')
      .elements()
      .map((radio) => radio.closest('label')?.lang),
    'each name is read in its own language',
  ).toEqual(['en', 'de', 'es', 'ja', 'ar']);
  await expectAccessible();

  screen.getByRole('radio', { name: 'English' }).element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(german).toBeChecked();
  await expect.element(page.getByText('Hearth spricht jetzt Deutsch.')).toBeVisible();
  expect(backend.calls, 'the core speaks it as well').toContainEqual({
    name: 'language_set',
    args: { language: 'de' },
  });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('radio', { name: 'English' })).toBeChecked();
  expect(language.tag, 'the way back is written in the language before').toBe('en');
});

test('a language that the core refuses is not spoken', async () => {
  await connect(
    fakeBackend({
      language_set: () => {
        throw new Error('no room on the disk');
      },
    }),
  );
  await render(Toasts, {});
  const screen = await render(Language, {});
  await screen.getByRole('radio', { name: 'Español' }).click();
  await expect.element(page.getByText('no room on the disk')).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: 'English' })).toBeChecked();
  expect(language.tag, 'the window and the core stay together').toBe('en');
});
