// Putting a meeting or a task on another time: painted at once, asked which of a series are meant, then told to the core. Keys that
// follow one another are one change. Not here: how a time is chosen.
import { parseDateTime, toZoned } from '@internationalized/date';
import { onDestroy } from 'svelte';
import {
  act,
  HearthError,
  report,
  type CalendarEntry,
  type CalendarPage,
  type Live,
  type MeetingChange,
  type TaskReschedule,
} from '../../api';
import { announce, askScope } from '../../app';
import { community, longDate, span as spanOf, t } from '../../i18n';
import type { WeekSpan } from '../../kit/week';
import { canMove, changeOf, keyOf } from './entries';

/** How long the keys must rest before what they did is one change, in milliseconds. */
const REST = 700;

const instant = (wall: string): string => toZoned(parseDateTime(wall), community.zone).toAbsoluteString();

/** Another time, for either. */
export type Change = MeetingChange & TaskReschedule;

export interface Mover {
  /** `keys`: more may follow at once. */
  move: (entry: CalendarEntry, to: WeekSpan, keys?: boolean) => void;
  /** A change that a dialog has made whole, rejecting with what is wrong in its fields. */
  send: (entry: CalendarEntry, change: Change) => Promise<boolean>;
}

/** Call it while a component is being set up. */
export function mover(page: Live<CalendarPage>): Mover {
  /** What is painted and not told yet. */
  let waiting: {
    entry: CalendarEntry & { id: string };
    to: WeekSpan;
    timer: ReturnType<typeof setTimeout>;
  } | null = null;

  function paint(key: string, to: WeekSpan): void {
    page.paint(({ things, times }) => ({
      things,
      times: times.map((one) => {
        const thing = things[one.of];
        if (!thing || keyOf(thing, one) !== key) return one;
        return {
          ...one,
          start_wall: to.start,
          end_wall: to.end,
          starts_at: instant(to.start),
          ends_at: instant(to.end),
        };
      }),
    }));
  }

  async function send(entry: CalendarEntry, change: Change): Promise<boolean> {
    if (entry.kind === 'task') {
      await act('tasks_reschedule', change);
      return true;
    }
    const scope = entry.recurring
      ? await askScope({
          what: change.start_wall === undefined ? 'change' : 'move',
          title: entry.title,
          at: entry.starts_at,
        })
      : 'this';
    if (scope === null) {
      void page.refresh();
      return false;
    }
    await act('meetings_change', scope === 'this' ? change : { ...change, scope });
    return true;
  }

  async function tell(entry: CalendarEntry & { id: string }, to: WeekSpan): Promise<void> {
    const change = changeOf(entry, to);
    if (!change) return;
    try {
      if (await send(entry, change))
        announce(
          t('calendar-moved', {
            title: entry.title,
            day: longDate(to.start.slice(0, 10)),
            time: entry.all_day ? t('all-day') : spanOf(instant(to.start), instant(to.end)),
          }),
        );
    } catch (thrown) {
      // Here is no field to stand beside.
      report(HearthError.from(thrown));
      void page.refresh();
    }
  }

  function flush(): void {
    const held = waiting;
    if (!held) return;
    clearTimeout(held.timer);
    waiting = null;
    void tell(held.entry, held.to);
  }

  // Leaving the page takes nothing back.
  onDestroy(flush);
  return {
    send,
    move(entry, to, keys = false) {
      if (waiting && waiting.entry.key !== entry.key) flush();
      // What was painted already is counted from where it really is.
      const from = waiting?.entry ?? entry;
      if (!canMove(from)) return;
      if (waiting) clearTimeout(waiting.timer);
      paint(from.key, to);
      waiting = { entry: from, to, timer: setTimeout(flush, keys ? REST : 0) };
    },
  };
}
