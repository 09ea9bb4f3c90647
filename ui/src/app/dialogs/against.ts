// What speaks against a time, in sentences: for whoever plans, beside the list and in the lane of the week.
import type { Overlay, OverlayReason, OverlaySlot } from '../../api/generated/commands';
import { hourOf, shortDate, span, t, time } from '../../i18n';

function say(overlay: Overlay, reason: OverlayReason): string {
  const name = reason.person === null ? '' : (overlay.people[reason.person]?.name ?? '');
  const when =
    reason.starts_at && reason.ends_at
      ? t('overlay-when', { day: shortDate(reason.starts_at), time: span(reason.starts_at, reason.ends_at) })
      : '';
  switch (reason.reason) {
    case 'event':
      return t('overlay-event', { calendar: reason.calendar, title: reason.title, when });
    case 'meeting':
    case 'task':
      return t('overlay-busy', { name, title: reason.title, when });
    case 'away':
      return t('overlay-away', { name, day: shortDate(reason.day), why: reason.title || 'none' });
    case 'break':
      return t('overlay-break', { name, day: shortDate(reason.day) });
    case 'left':
      return t('overlay-left', { name });
    case 'odd':
      return t('overlay-odd', { name, clock: reason.clock ? hourOf(reason.clock) : '' });
    case 'unavailable':
      return t('overlay-unavailable', { name });
  }
}

/** All that speaks against a start. */
export function against(overlay: Overlay, slot: OverlaySlot): string[] {
  return slot.against
    .map((at) => overlay.reasons[at])
    .filter((reason) => reason !== undefined)
    .map((reason) => say(overlay, reason));
}

/** When a start is. */
export const whenOf = (slot: OverlaySlot): string =>
  t('overlay-when', { day: shortDate(slot.starts_at), time: time(slot.starts_at) });
