import { Badge, makeStyles } from '@fluentui/react-components';
import type { DraftStatus } from '../../core/draft/draftChoices';
import type { RowDraft } from '../../core/draft/planDrafts';
import { doubtful } from '../status/doubtful';
import { ToConfirm } from '../status/ToConfirm';
import type { Drafts } from '../store/drafts';
import { useWords } from '../words/useWords';

const COLORS = {
  empty: 'informative',
  'out-of-date': 'warning',
  edited: 'important',
  drafted: 'subtle',
  unchanged: 'subtle',
} as const satisfies Readonly<Record<DraftStatus, string>>;

const useStyles = makeStyles({
  badge: { flexShrink: 0, marginBlockStart: '2px', whiteSpace: 'nowrap' },
});

/** What was decided on a row, else what state its text is in. */
export function RowBadge({ drafts, row }: { readonly drafts: Drafts; readonly row: RowDraft }) {
  const styles = useStyles();
  const { word } = useWords();
  const decision = drafts.decisions.get(row.number);
  if (decision) {
    const color = decision === 'accepted' ? 'success' : 'subtle';
    return (
      <Badge className={styles.badge} appearance="tint" color={color}>
        {word(`draft.decision.${decision}`)}
      </Badge>
    );
  }
  return (
    <>
      {doubtful(drafts.view).has(row.number) && <ToConfirm />}
      <Badge className={styles.badge} appearance="tint" color={COLORS[row.status]}>
        {word(`draft.status.${row.status}`)}
      </Badge>
    </>
  );
}
