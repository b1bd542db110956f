import { useMemo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/draft/planDrafts';
import { Row } from '../list/Row';
import { rowNow, type Drafts } from '../store/drafts';
import { usePane } from '../store/usePane';
import { TWO_LINES } from '../theme/twoLines';
import type { RovingItem } from '../words/useRoving';
import { DifferenceLine } from './Difference';
import { DraftDetail } from './DraftDetail';
import { changesOnly, fragmentsOf, hasChange, withoutMarkup, type Fragment } from './fragments';
import { RowBadge } from './RowBadge';

const useStyles = makeStyles({
  head: { display: 'block' },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  // Two lines say what changes; all of it is read when the row is opened.
  change: { fontSize: tokens.fontSizeBase200 },
});

export interface DraftRowProps {
  readonly drafts: Drafts;
  readonly row: RowDraft;
  readonly title: string;
  readonly opened: boolean;
  readonly roving: RovingItem;
  /** Goes on to the next row that is to be decided on. */
  readonly onDecided: () => void;
}

/** One row: its state and what changes; opened, the whole difference and what can be done about it. */
export function DraftRow({ drafts, row, title, opened, roving, onDecided }: DraftRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = drafts;
  const now = rowNow(drafts, row);
  const cells = useMemo(() => now.cells.map((cell) => fragmentsOf(cell, language)), [now, language]);
  return (
    <Row
      ruled
      detailId={`attain-draft-${String(row.number)}`}
      opened={opened}
      toggle={() => {
        pane.showDraft(opened ? null : row.number);
      }}
      roving={roving}
      headLayout={styles.head}
      head={
        <>
          <span className={styles.line}>
            <span className={mergeClasses(styles.title, !opened && TWO_LINES)}>{title}</span>
            <RowBadge drafts={drafts} row={row} />
          </span>
          {!opened && (
            <span className={mergeClasses(styles.change, TWO_LINES)}>
              <DifferenceLine fragments={summaryOf(cells)} />
            </span>
          )}
        </>
      }
    >
      <DraftDetail drafts={drafts} row={row} cells={cells} onDecided={onDecided} />
    </Row>
  );
}

/** So many fragments fill two lines. */
const MOST = 14;

function summaryOf(cells: readonly (readonly Fragment[])[]): readonly Fragment[] {
  const changed = cells.filter(hasChange).map(withoutMarkup);
  return changed.flatMap(changesOnly).slice(0, MOST);
}
