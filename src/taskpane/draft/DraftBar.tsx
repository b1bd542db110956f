import { makeStyles, tokens } from '@fluentui/react-components';
import { FootLink } from '../action/FootLink';
import { listed, outcomeWords } from '../action/outcomeWords';
import { PrimaryButton } from '../action/PrimaryButton';
import { RestoreButton } from '../action/RestoreButton';
import { SkippedList } from '../action/SkippedList';
import { Foot, FootNote } from '../frame/Foot';
import { focusPrimary } from '../frame/focusPrimary';
import type { PaneState } from '../store/state';
import { acceptedRows, pendingRows, type Drafts } from '../store/drafts';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import { useWords, type Words } from '../words/useWords';
import { questionsOf, type Bulk } from './heldBack';
import { useBulk } from './useBulk';

const useStyles = makeStyles({
  skipped: {
    maxHeight: '30vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
    '& ul': { margin: 0, padding: 0, listStyleType: 'none' },
    '& li': { maxHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  },
});

/** The one primary action, what one wants next: draft, accept, write; beside it what was done or is to be decided. */
export function DraftBar() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { word } = words;
  const busy = useBusy();
  const restorable = usePaneState((state) => state.restorable);
  const drafts = usePaneState((state) => state.drafts);
  const outcome = usePaneState((state) => state.outcome);
  const note = usePaneState((state) => state.note);
  const next = nextOf(drafts, useBulk());
  const skipped = outcome?.skipped ?? [];
  return (
    <Foot
      label={word('draft.action')}
      above={
        skipped.length > 0 && (
          <div className={styles.skipped}>
            <h2>{word('pane.done.skipped.title')}</h2>
            <SkippedList skipped={skipped} />
          </div>
        )
      }
    >
      <PrimaryButton
        disabled={busy}
        onClick={() => {
          if (next.kind === 'write') void pane.writeDrafts();
          else if (next.kind === 'accept') pane.acceptAll(next.rows);
          else if (next.kind === 'confirm') pane.askAbout(next.first);
          else void pane.draft();
        }}
      >
        {next.kind === 'write' && word('draft.write', { count: next.count })}
        {next.kind === 'accept' && word('draft.accept.all', { count: next.rows.length })}
        {next.kind === 'confirm' && word('draft.confirm.first', { count: next.count })}
        {next.kind === 'draft' && word(drafts ? 'draft.again' : 'job.draft')}
      </PrimaryButton>
      <FootNote words={note ? words.say(note) : lineOf({ drafts, outcome }, words)}>
        {next.kind !== 'draft' && (
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
      </FootNote>
    </Foot>
  );
}

type Next =
  | { readonly kind: 'draft' }
  | { readonly kind: 'accept'; readonly rows: readonly number[] }
  | { readonly kind: 'confirm'; readonly first: string; readonly count: number }
  | { readonly kind: 'write'; readonly count: number };

/**
 * What was accepted is written; of drafts that are of now, what can be accepted together is, and where all of them wait
 * for figures to be confirmed, these are; else it is drafted.
 */
function nextOf(drafts: Drafts | null, bulk: Bulk | null): Next {
  const count = drafts ? acceptedRows(drafts).length : 0;
  if (count > 0) return { kind: 'write', count };
  if (!drafts || !bulk || drafts.outdated) return { kind: 'draft' };
  if (bulk.rows.length > 0) return { kind: 'accept', rows: bulk.rows.map(({ number }) => number) };
  const questions = questionsOf(drafts, bulk);
  const [first] = questions;
  return first ? { kind: 'confirm', first: first.id, count: questions.length } : { kind: 'draft' };
}

/** The last action first; else that the drafts are of before; else how the decisions stand. */
function lineOf({ drafts, outcome }: Pick<PaneState, 'drafts' | 'outcome'>, words: Words): string {
  const { word } = words;
  const done = outcome ? [outcomeWords(outcome, words)] : [];
  if (drafts?.outdated) return listed([...done, word('draft.outdated')]);
  if (outcome || !drafts) return listed(done);
  const counts = { pending: pendingRows(drafts).length, ...decided(drafts.decisions) };
  const said = (['pending', 'rejected'] as const).filter((kind) => counts[kind] > 0);
  return listed(said.map((kind) => word(`draft.${kind}`, { count: counts[kind] })));
}

function decided(decisions: NonNullable<PaneState['drafts']>['decisions']): { readonly rejected: number } {
  return { rejected: [...decisions.values()].filter((decision) => decision === 'rejected').length };
}
