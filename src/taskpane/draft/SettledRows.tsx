import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/draft/planDrafts';
import { CellLink } from '../frame/CellLink';
import { Aside } from '../list/Aside';
import type { Drafts } from '../store/drafts';
import { useWords } from '../words/useWords';
import { RowBadge } from './RowBadge';

/** A closed list is for looking up, not for reading ten thousand lines. */
const MOST = 200;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface SettledRowsProps {
  readonly drafts: Drafts;
  readonly rows: readonly RowDraft[];
  readonly titleOf: (row: RowDraft) => string;
}

/** The rows whose text needs no change, closed until somebody asks for them. */
export function SettledRows({ drafts, rows, titleOf }: SettledRowsProps) {
  const styles = useStyles();
  const { word } = useWords();
  return (
    <Aside title={word('draft.settled', { count: rows.length })} buttons={Math.min(rows.length, MOST)}>
      {(roving) => (
        <>
          {rows.slice(0, MOST).map((row, index) => (
            <li key={row.number} className={styles.row}>
              {row.cells[0] && <CellLink cell={row.cells[0].cell} roving={roving.item(index)} />}
              <span className={styles.title}>{titleOf(row)}</span>
              <RowBadge drafts={drafts} row={row} />
            </li>
          ))}
          {rows.length > MOST && <li>{word('draft.more.rows', { count: rows.length - MOST })}</li>}
        </>
      )}
    </Aside>
  );
}
