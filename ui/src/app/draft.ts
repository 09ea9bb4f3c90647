// A draft in the user's own mail program: nothing leaves the computer until they send it there. Addresses go into Bcc, so that
// nobody's address is shown to the others. What is longer than a link may be goes onto the clipboard instead.
import { backend } from '../api/backend';
import { report } from '../api/live.svelte';
import { t } from '../i18n';
import { toast } from '../kit/toasts.svelte';

/** Links longer than this are cut off by some mail programs and by Windows. */
const LONGEST = 1_800;

/** The link of a draft; `alone` is the one receiver, who may be seen. */
export function draftLink(addresses: readonly string[], subject: string, body: string): string {
  const encode = encodeURIComponent;
  const to = addresses.length === 1 ? addresses.map((one) => encode(one).replaceAll('%40', '@')).join() : '';
  const fields = [
    ...(addresses.length > 1 ? [`bcc=${addresses.map(encode).join(',')}`] : []),
    `subject=${encode(subject)}`,
    // RFC 6068 §5: line breaks are %0D%0A.
    ...(body ? [`body=${encode(body.replace(/\r?\n/gu, '\r\n'))}`] : []),
  ];
  return `mailto:${to}?${fields.join('&')}`;
}

export async function copyText(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    toast({ text: said });
    return true;
  } catch {
    toast({ text: t('draft-not-copied'), tone: 'problem' });
    return false;
  }
}

/** Opens a draft to these people, and says whom it leaves out and why. */
export async function draft(people: readonly string[], subject: string, body: string): Promise<void> {
  try {
    const { value } = await backend().call('people_reach', { ids: [...people] });
    const reached = value.flatMap((one) => one.email ?? []);
    const silent = value.filter((one) => one.silence).map((one) => one.name);
    const unknown = value.filter((one) => !one.email && !one.silence).map((one) => one.name);
    if (reached.length === 0 && silent.length > 0) {
      toast({ text: t('draft-nobody', { count: silent.length, name: silent[0] }), tone: 'problem' });
      return;
    }
    let link = draftLink(reached, subject, body);
    if (link.length > LONGEST && (await copyText(body, t('draft-copied'))))
      link = draftLink(reached, subject, '');
    if (link.length > LONGEST) {
      await copyText(reached.join(', '), t('draft-addresses-copied', { count: reached.length }));
      link = draftLink([], subject, '');
    }
    await backend().openUrl(link);
    if (unknown.length > 0) toast({ text: t('draft-unknown', { count: unknown.length, name: unknown[0] }) });
    if (silent.length > 0) toast({ text: t('draft-silent', { count: silent.length, name: silent[0] }) });
  } catch (thrown) {
    report(thrown);
  }
}
