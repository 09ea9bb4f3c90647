// Everything known of a person, into a folder that is chosen at once; how far it is stands in the status bar.
import { act, backend, ended, report } from '../../api';
import type { ExportMade } from '../../api';
import { t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

export async function exportKnown(id: string, name: string): Promise<void> {
  try {
    const out = await backend().pickFolder({ title: t('export-folder') });
    if (out === null) return;
    const { job } = await act('exports_make', { person_id: id, out }, { quiet: true });
    const end = await ended(job);
    if (end.state === 'failed') toast({ text: end.message, tone: 'problem' });
    if (end.state !== 'done') return;
    const made = end.result as ExportMade;
    toast({
      text: t('export-done', { name, count: made.files.length }),
      action: { label: t('export-show'), run: () => void backend().reveal(made.folder).catch(report) },
      seconds: 20,
    });
    if (made.trouble) toast({ text: made.trouble, tone: 'problem' });
  } catch (thrown) {
    report(thrown);
  }
}
