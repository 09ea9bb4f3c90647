// What happens after documents were asked for: a message with the way to them, and each failure by name.
import { backend, ended, report, type DocumentsMade } from '../../api';
import { t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

export async function tellWhenMade(id: string): Promise<void> {
  const job = await ended(id);
  if (job.state !== 'done') {
    if (job.state === 'failed') toast({ text: job.message, tone: 'problem' });
    return;
  }
  const { folder, documents, failures } = job.result as DocumentsMade;
  for (const failure of failures.slice(0, 2))
    toast({
      text: t('documents-failed', { person: failure.person, message: failure.message }),
      tone: 'problem',
    });
  const [only] = documents;
  if (!only) return;
  toast({
    text:
      documents.length === 1
        ? t('documents-made-one', { title: only.title })
        : t('documents-made', { count: documents.length }),
    tone: 'joy',
    action: {
      label: documents.length === 1 ? t('open') : t('documents-show'),
      run: () =>
        (documents.length === 1 ? backend().openPath(only.path) : backend().reveal(folder)).catch(report),
    },
  });
}
