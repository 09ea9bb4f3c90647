// The page that checks certificates by itself, saved where somebody wants it.
import { act, backend, report } from '../../api';
import { t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

export async function savePage(): Promise<void> {
  try {
    const path = await backend().saveFile({
      title: t('verify-page-save'),
      suggested: 'verify.html',
      filters: [{ name: 'HTML', extensions: ['html'] }],
    });
    if (path === null) return;
    await act('verify_page_save', { path });
    toast({ text: t('verify-page-saved') });
  } catch (thrown) {
    report(thrown);
  }
}
