// A meeting as a file that other calendars take in: asked where, then written by the core.
import { act, backend, report, type MeetingView } from '../../api';
import { t } from '../../i18n';
import { toast } from '../../kit/toasts.svelte';

/** What a file system forbids in a name, and what hides a file, is left out. */
export const fileName = (title: string): string =>
  `${title
    .replace(/[\\/:*?"<>|]/gu, ' ')
    .replace(/^\.+/u, '')
    .trim()}.ics`;

export async function saveIcs(view: Pick<MeetingView, 'id' | 'title'>, scope: 'this' | 'all'): Promise<void> {
  try {
    const path = await backend().saveFile({
      suggested: fileName(view.title),
      filters: [{ name: t('calendar-files'), extensions: ['ics'] }],
    });
    if (path === null) return;
    const written = await act('meetings_ics', { id: view.id, scope, path });
    toast({
      text: t('meeting-ics-saved'),
      action: { label: t('meeting-ics-reveal'), run: () => backend().reveal(written.path).catch(report) },
    });
  } catch (thrown) {
    report(thrown);
  }
}
