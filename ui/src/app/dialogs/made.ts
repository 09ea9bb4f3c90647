// What happens after documents were asked for and nobody waits at the dialog any more: a message with the way to them, and each
// failure by name.
import { backend } from '../../api/backend';
import type { DocumentsMade, Job } from '../../api/generated/commands';
import { report } from '../../api/live.svelte';
import { t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

/** How many failures are told one by one. */
const TOLD = 2;

export function tellMade(job: Job): void {
  if (job.state === 'failed') toast({ text: job.message, tone: 'problem' });
  if (job.state !== 'done') return;
  const { documents, failures } = job.result as DocumentsMade;
  for (const failure of failures.slice(0, TOLD))
    toast({
      text: t('documents-failed', { person: failure.person, message: failure.message }),
      tone: 'problem',
    });
  const [only] = documents;
  if (!only) return;
  const one = documents.length === 1;
  toast({
    text: one
      ? t('documents-made-one', { title: only.title })
      : t('documents-made', { count: documents.length }),
    tone: 'joy',
    action: {
      label: one ? t('open') : t('documents-show'),
      run: () => (one ? backend().openPath(only.path) : backend().reveal(only.path)).catch(report),
    },
  });
}
