import { makeStyles, tokens } from '@fluentui/react-components';
import { listed, outcomeWords } from '../action/outcomeWords';
import { PrimaryButton } from '../action/PrimaryButton';
import { RestoreButton } from '../action/RestoreButton';
import { usePane, usePaneState } from '../store/usePane';
import type { PaneState } from '../store/state';
import { useWords, type Words } from '../words/useWords';
import { isMendable } from './edits';
import { openOf } from './groups';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '112px',
    justifyContent: 'center',
    alignItems: 'flex-start',
    minWidth: 0,
    minHeight: '44px',
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The one primary action of the tab, and beside it what was done or found. */
export function FindingsBar() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const busy = usePaneState((state) => state.work !== null && state.work.task !== 'refreshing');
  const restorable = usePaneState((state) => state.restorable);
  const review = usePaneState((state) => state.review);
  const outcome = usePaneState((state) => state.outcome);
  const note = usePaneState((state) => state.note);
  const { word } = words;
  return (
    <section className={styles.foot} aria-label={word('review.action')}>
      <PrimaryButton disabled={busy} onClick={() => void pane.validate()}>
        {word('job.validate')}
      </PrimaryButton>
      <div className={styles.column}>
        <span>{lineOf({ review, outcome, note }, words)}</span>
        {restorable && outcome !== null && <RestoreButton />}
      </div>
      <MoreMenu />
    </section>
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
