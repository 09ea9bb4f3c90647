// Which language the window and the core speak together. The words of the window are i18n's, those of the core the core's.
import { act, spread } from '../api/live.svelte';
import { backend } from '../api/backend';
import { choose, disguises, languageOfAddress, rememberLanguage, speak, type Tag } from '../i18n';

const isDisguise = (tag: Tag): boolean => disguises.some((one) => one.tag === tag);

/**
 * Before anything is mounted: the words have been fetched for the likely language, and the core says which one it is. A language
 * in the address (for tests and pictures) is told to the core instead, so that both speak it.
 */
export async function agreeOnLanguage(): Promise<void> {
  const asked = languageOfAddress();
  try {
    if (asked) {
      if (!isDisguise(asked)) await backend().call('language_set', { language: asked });
      return;
    }
    const { value } = await backend().call('languages_list', {});
    const tag = choose([value.current]);
    rememberLanguage(tag);
    await speak(tag);
  } catch {
    // The window speaks what it has begun with; what is wrong with the core is told by the first page.
  }
}

/** The window and the core speak another language from now on, and at the next start. */
export async function chooseLanguage(tag: Tag): Promise<void> {
  if (!isDisguise(tag)) {
    await act('language_set', { language: tag }, { quiet: true });
    rememberLanguage(tag);
  }
  await speak(tag);
  // What the core has said so far was said in the language before.
  spread(['*']);
}
