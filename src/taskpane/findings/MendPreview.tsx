import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding } from '../../core/validation/finding';
import { CellLink } from '../frame/CellLink';
import { useWords } from '../words/useWords';
import { mendedCells } from './edits';

/** A preview is for looking over, not for reading every line. */
const MOST_CELLS = 50;
const MOST_EDITS = 4;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  cell: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  edits: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  edit: { display: 'block' },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  inserted: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
  },
});

export interface MendPreviewProps {
  readonly snapshot: SheetSnapshot;
  readonly findings: readonly Finding[];
}

/** What mending changes: in each cell the words that go, and those that come. */
export function MendPreview({ snapshot, findings }: MendPreviewProps) {
  const styles = useStyles();
  const { word } = useWords();
  const cells = mendedCells(snapshot, findings);
  return (
    <ul className={styles.list} aria-label={word('review.mend.preview')}>
      {cells.slice(0, MOST_CELLS).map(({ cell, edits }) => (
        <li key={cellName(cell)} className={styles.cell}>
          <CellLink cell={cell} />
          <span className={styles.edits}>
            {edits.slice(0, MOST_EDITS).map(({ before, removed, inserted, after }, index) => (
              <span key={index} className={styles.edit}>
                {before}
                {removed !== '' && <del className={styles.removed}>{removed}</del>}
                {inserted !== '' && <ins className={styles.inserted}>{inserted}</ins>}
                {after}
              </span>
            ))}
            {edits.length > MOST_EDITS && word('review.mend.more', { count: edits.length - MOST_EDITS })}
          </span>
        </li>
      ))}
      {cells.length > MOST_CELLS && (
        <li className={styles.cell}>{word('pane.plan.more', { count: cells.length - MOST_CELLS })}</li>
      )}
    </ul>
  );
}
