// Fetching feeds as a job, and saying in one sentence what came of it.
import { act, ended, type CalendarSync, type Job, type SyncDone } from '../../api';
import { announce } from '../../app';
import { list, t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

function said({ calendars }: SyncDone): string {
  const sum = (of: (one: SyncDone['calendars'][number]) => number): number =>
    calendars.reduce((total, one) => total + of(one), 0);
  const [added, changed, removed] = [
    sum((one) => one.added),
    sum((one) => one.changed),
    sum((one) => one.removed),
  ];
  const parts = [
    added ? t('sync-added', { count: added }) : '',
    changed ? t('sync-changed', { count: changed }) : '',
    removed ? t('sync-removed', { count: removed }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? t('sync-news', { news: list(parts) }) : t('sync-nothing');
}

const isDone = (result: unknown): result is SyncDone =>
  typeof result === 'object' && result !== null && Array.isArray((result as SyncDone).calendars);

/** Starts a sync and hands over its job; resolves when it has ended and was told. */
export async function sync(args: CalendarSync, onjob: (job: string) => void): Promise<void> {
  const { job } = await act('calendars_sync', args);
  onjob(job);
  const end: Job = await ended(job);
  if (end.state === 'failed') toast({ text: end.message, tone: 'problem' });
  else if (end.state === 'done' && isDone(end.result)) {
    const failed = end.result.calendars.filter((one) => one.failure);
    for (const one of failed)
      toast({ text: t('sync-failed', { name: one.name, failure: one.failure }), tone: 'problem' });
    if (failed.length < end.result.calendars.length) {
      const text = said(end.result);
      toast({ text });
      announce(text);
    }
  }
}
