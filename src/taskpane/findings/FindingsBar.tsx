import { listed, outcomeWords } from '../action/outcomeWords';
import { PrimaryButton } from '../action/PrimaryButton';
import { RestoreButton } from '../action/RestoreButton';
import { Foot, FootNote } from '../frame/Foot';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import type { PaneState } from '../store/state';
import { useWords, type Words } from '../words/useWords';
import { isMendable } from './edits';
import { openOf } from './groups';
import { MoreMenu } from './MoreMenu';

/** The one primary action of the tab, and beside it what was done or found. */
export function FindingsBar() {
  const pane = usePane();
  const words = useWords();
  const busy = useBusy();
  const restorable = usePaneState((state) => state.restorable);
  const review = usePaneState((state) => state.review);
  const outcome = usePaneState((state) => state.outcome);
  const note = usePaneState((state) => state.note);
  const { word } = words;
  return (
    <Foot label={word('review.action')}>
      <PrimaryButton disabled={busy} onClick={() => void pane.validate()}>
        {word('job.validate')}
      </PrimaryButton>
      <FootNote words={lineOf({ review, outcome, note }, words)}>
        {restorable && outcome !== null && <RestoreButton />}
      </FootNote>
      <MoreMenu />
    </Foot>
  );
}

/** The last action first; else that the findings are of yesterday; else what was found. */
function lineOf(
  { review, outcome, note }: Pick<PaneState, 'review' | 'outcome' | 'note'>,
  words: Words,
): string {
  const { say, word } = words;
  if (note) return say(note);
  if (outcome) return outcomeWords(outcome, words);
  if (!review) return '';
  if (review.outdated) return word('review.outdated');
  const open = openOf(review.validation.findings);
  if (open.length === 0) return word('review.clean');
  const mendable = open.filter((finding) => isMendable(review.view.snapshot, finding)).length;
  const found = word('review.result', { count: open.length });
  return mendable > 0 ? listed([found, word('review.result.mendable', { count: mendable })]) : found;
}
