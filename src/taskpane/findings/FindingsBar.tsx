import { useMemo } from 'react';
import { listed, outcomeWords } from '../action/outcomeWords';
import { PrimaryButton } from '../action/PrimaryButton';
import { RestoreButton } from '../action/RestoreButton';
import { Foot, FootNote } from '../frame/Foot';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import type { PaneState, Review } from '../store/state';
import { useWords, type Words } from '../words/useWords';
import { isMendable } from './edits';
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
  const line = useMemo(() => lineOf({ review, outcome, note }, words), [review, outcome, note, words]);
  return (
    <Foot label={word('review.action')}>
      <PrimaryButton disabled={busy} onClick={() => void pane.validate()}>
        {word('job.validate')}
      </PrimaryButton>
      <FootNote words={line}>{restorable && outcome !== null && <RestoreButton />}</FootNote>
      <MoreMenu />
    </Foot>
  );
}

/** The last action first, and how the findings stand after it: that they are of before, or what was found. */
function lineOf(
  { review, outcome, note }: Pick<PaneState, 'review' | 'outcome' | 'note'>,
  words: Words,
): string {
  const done = note ? [words.say(note)] : outcome ? [outcomeWords(outcome, words)] : [];
  if (!review) return listed(done);
  if (review.outdated)
    return listed([...done, words.word(done.length > 0 ? 'review.stale' : 'review.outdated')]);
  const change = changeOf(review, words);
  if (done.length > 0) return listed([...done, ...change]);
  return listed(change.length > 0 ? change : resultOf(review, words));
}

/** How many were open when the table was validated before, and are now; nothing where that is the same. */
function changeOf({ openBefore, open: { entries, formatting } }: Review, { word }: Words): readonly string[] {
  const count = entries.length || formatting.length;
  if (openBefore === null || openBefore === count) return [];
  return [word('review.change', { before: openBefore, count })];
}

function resultOf({ view, open: { entries, formatting } }: Review, { word }: Words): readonly string[] {
  if (entries.length + formatting.length === 0) return [word('review.clean')];
  const mendable = entries.filter((finding) => isMendable(view.snapshot, finding)).length;
  return [
    word(entries.length > 0 ? 'review.result' : 'review.result.none', { count: entries.length }),
    ...(mendable > 0 ? [word('review.result.mendable', { count: mendable })] : []),
    ...(formatting.length > 0 ? [word('review.result.formatting', { count: formatting.length })] : []),
  ];
}
