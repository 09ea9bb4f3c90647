// The long works of the core (import, sync, documents) as the status bar shows them.
import { SvelteMap } from 'svelte/reactivity';
import { backend } from './backend';
import type { HearthEvent, Job } from './generated/commands';
import { report, spread } from './live.svelte';

export const jobs = new SvelteMap<string, Job>();

/** How long a finished job stays in sight, in milliseconds. */
const LINGER = 6_000;

const waiting = new Map<string, ((job: Job) => void)[]>();

/** The job when it has ended, well or not. */
export function ended(id: string): Promise<Job> {
  const known = jobs.get(id);
  if (known && known.state !== 'running') return Promise.resolve(known);
  return new Promise((tell) => waiting.set(id, [...(waiting.get(id) ?? []), tell]));
}

export function hear(event: HearthEvent): void {
  switch (event.kind) {
    case 'stale':
      spread(event.topics);
      break;
    case 'job': {
      const { job } = event;
      jobs.set(job.id, job);
      if (job.state !== 'running') {
        for (const tell of waiting.get(job.id) ?? []) tell(job);
        waiting.delete(job.id);
      }
      if (job.state === 'done' || job.state === 'cancelled') setTimeout(() => jobs.delete(job.id), LINGER);
      break;
    }
  }
}

export async function cancel(id: string): Promise<void> {
  try {
    await backend().call('jobs_cancel', { id });
  } catch (thrown) {
    report(thrown);
  }
}

/** Takes a finished or failed job out of sight. */
export const dismiss = (id: string): void => void jobs.delete(id);
