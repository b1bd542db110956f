import { makeStyles, tokens } from '@fluentui/react-components';
import { FootLink } from '../action/FootLink';
import { listed, outcomeWords } from '../action/outcomeWords';
import { PrimaryButton } from '../action/PrimaryButton';
import { RestoreButton } from '../action/RestoreButton';
import { SkippedList } from '../action/SkippedList';
import { focusPrimary } from '../frame/focusPrimary';
import type { PaneState } from '../store/state';
import { acceptedRows, pendingRows } from '../store/drafts';
import { usePane, usePaneState } from '../store/usePane';
import { useWords, type Words } from '../words/useWords';

const useStyles = makeStyles({
  foot: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  skipped: {
    maxHeight: '30vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
    '& ul': { margin: 0, padding: 0, listStyleType: 'none' },
    '& li': { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
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
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** The one primary action: draft, or write what was accepted; beside it what was done or is to be decided. */
export function DraftBar() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { word } = words;
  const busy = usePaneState((state) => state.work !== null && state.work.task !== 'refreshing');
  const restorable = usePaneState((state) => state.restorable);
  const drafts = usePaneState((state) => state.drafts);
  const outcome = usePaneState((state) => state.outcome);
  const accepted = drafts ? acceptedRows(drafts).length : 0;
  const writes = accepted > 0;
  const skipped = outcome?.skipped ?? [];
  return (
    <section className={styles.foot} aria-label={word('draft.action')}>
      {skipped.length > 0 && (
        <div className={styles.skipped}>
          <h2>{word('pane.done.skipped.title')}</h2>
          <SkippedList skipped={skipped} />
        </div>
      )}
      <div className={styles.row}>
        <PrimaryButton disabled={busy} onClick={() => void (writes ? pane.writeDrafts() : pane.draft())}>
          {writes ? word('draft.write', { count: accepted }) : word(drafts ? 'draft.again' : 'job.draft')}
        </PrimaryButton>
        <div className={styles.column}>
          <span>{lineOf({ drafts, outcome }, words)}</span>
          <span className={styles.links}>
            {writes && (
              <FootLink
                disabledFocusable={busy}
                onClick={() => {
                  focusPrimary();
                  void pane.draft();
                }}
              >
                {word('draft.again')}
              </FootLink>
            )}
            {restorable && outcome !== null && <RestoreButton />}
          </span>
        </div>
      </div>
    </section>
  );
}

/** The last action first; else that the drafts are of before; else how the decisions stand. */
function lineOf({ drafts, outcome }: Pick<PaneState, 'drafts' | 'outcome'>, words: Words): string {
  const { word } = words;
  if (outcome) return outcomeWords(outcome, words);
  if (!drafts) return '';
  if (drafts.outdated) return word('draft.outdated');
  const counts = { pending: pendingRows(drafts).length, ...decided(drafts.decisions) };
  const said = (['pending', 'rejected'] as const).filter((kind) => counts[kind] > 0);
  return listed(said.map((kind) => word(`draft.${kind}`, { count: counts[kind] })));
}

function decided(decisions: NonNullable<PaneState['drafts']>['decisions']): { readonly rejected: number } {
  return { rejected: [...decisions.values()].filter((decision) => decision === 'rejected').length };
}
