import type { Job } from '../store/pane';

/** What a button of the ribbon opened the pane for (`?job=validate`); anything else is the overview. */
export function requestedJob(search: string): Job {
  const job = new URLSearchParams(search).get('job');
  return job === 'validate' || job === 'draft' ? job : 'compute';
}
