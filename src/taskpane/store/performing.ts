import type { Job, JobEnd } from '../../actions/job';
import type { Pane } from './pane';
import type { Tab } from './state';

/** Where the outcome of a job stands. */
const tabOfJob: Readonly<Record<Job, Tab | null>> = {
  compute: 'overview',
  validate: 'findings',
  draft: 'draft',
  restore: null,
};

/**
 * Does a job on the sheet that is active, as a click in the pane would, and leaves its outcome in the pane's
 * state: whoever opens the pane sees it. Works without a visible pane, too. Computing shows what it would write
 * first, unless the person does not want to be asked any more.
 */
export async function perform(pane: Pane, job: Job): Promise<JobEnd> {
  const tab = tabOfJob[job];
  pane.showPage('report');
  if (tab) pane.showTab(tab);
  const hasRead = pane.state().view !== null;
  await pane.start();
  if (hasRead) await pane.readActive();
  if (job === 'compute' && pane.state().personal.asks) showPlan(pane);
  else await pane[job]();
  const { failure, outcome } = pane.state();
  const isWhole = outcome !== null && outcome.skipped.length === 0;
  return job === 'restore' && failure === null && isWhole ? 'quiet' : 'to-be-seen';
}

/** A plan that changes nothing, or that cannot be carried out, is told of beside the button. */
function showPlan(pane: Pane): void {
  const plan = pane.state().view?.plan;
  const changes = plan && !plan.blocked ? plan.plan.cells.length + plan.conflicts.length : 0;
  if (changes > 0) pane.preview('asked');
}
