import type { Job, JobEnd } from '../actions/job';
import { register } from './register';
import { showPane } from './showPane';

/** Who does the jobs, whether the pane is shown or not; never fails, but says in the pane what failed. */
export interface JobDesk {
  perform(job: Job): Promise<JobEnd>;
}

/**
 * Gives every command its work. Called at the top of a module and before any wait: Excel drops a click that
 * comes before its command is known.
 */
export function registerCommands(desk: JobDesk): void {
  for (const job of ['compute', 'validate', 'draft'] as const) {
    register(job, async () => {
      // The pane comes first: it shows how far long work is, takes a cancel, and leaves the sheet its room.
      await showPane().catch(() => undefined);
      await desk.perform(job);
    });
  }
  register('restore', async () => {
    if ((await desk.perform('restore')) === 'to-be-seen') await showPane();
  });
  register('pane', showPane);
}
