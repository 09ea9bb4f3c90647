// Changes that the board, the list and the sheet have in common.
import { act, type TaskLine, type TaskStatus } from '../../api';

export const STATUSES: readonly TaskStatus[] = ['to do', 'doing', 'waiting', 'done', 'dropped'];
export const isOpen = (status: TaskStatus): boolean => status !== 'done' && status !== 'dropped';
/** The id of the status' text. */
export const wordOf = (status: TaskStatus): string => `task-status-${status.replace(' ', '-')}`;

/** Moves a task; a failure has been told by then. */
export async function moveTo(task: TaskLine, status: TaskStatus, position?: number): Promise<boolean> {
  try {
    // Done is more than a column: it settles the promises as well.
    if (status === 'done' && task.status !== 'done') await act('tasks_done', { id: task.id });
    else await act('tasks_move', { id: task.id, status, ...(position === undefined ? {} : { position }) });
    return true;
  } catch {
    return false;
  }
}

/** For a PromiseRow. */
export const inOn = (task: TaskLine): { id: string; name: string; asked: boolean }[] =>
  task.people
    .filter((one) => ['asked', 'accepted', 'kept'].includes(one.status))
    .map((one) => ({ id: one.person_id, name: one.name, asked: one.status === 'asked' }));

/** Places that nobody has promised nor been asked for are what is still looked for. */
export const lookedFor = (task: TaskLine): number => (isOpen(task.status) ? task.open_places : 0);
