import { useEffect, useMemo, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/narrative/planDrafts';
import { rowNow, type Drafts } from '../store/drafts';
import { usePane } from '../store/usePane';
import { ROW_HOVER } from '../theme/themes';
import type { Roving } from '../words/useRoving';
import { DifferenceLine } from './Difference';
import { DraftDetail } from './DraftDetail';
import { changesOnly, fragmentsOf, hasChange, withoutMarkup, type Fragment } from './fragments';
import { RowBadge } from './RowBadge';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: 'inset 3px 0 0 transparent',
  },
  opened: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  button: {
    display: 'block',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
  // Two lines say what changes; all of it is read when the row is opened.
  change: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
  },
});

export interface DraftRowProps {
  readonly drafts: Drafts;
  readonly row: RowDraft;
  readonly title: string;
  readonly opened: boolean;
  readonly roving: ReturnType<Roving['item']>;
  /** Goes on to the next row that is to be decided on. */
  readonly onDecided: () => void;
}

/** One row: its state and what changes; opened, the whole difference and what can be done about it. */
export function DraftRow({ drafts, row, title, opened, roving, onDecided }: DraftRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const item = useRef<HTMLLIElement>(null);
  const { language } = drafts;
  const now = rowNow(drafts, row);
  const cells = useMemo(() => now.cells.map((cell) => fragmentsOf(cell, language)), [now, language]);
  const detail = `attain-draft-${String(row.number)}`;
  useEffect(() => {
    if (!opened) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    // Of a row that does not fit, its beginning.
    item.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <li ref={item} className={mergeClasses(styles.row, opened && styles.opened)} aria-current={opened}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={opened}
        aria-controls={detail}
        {...roving}
        onClick={() => {
          pane.showDraft(opened ? null : row.number);
        }}
      >
        <span className={styles.head}>
          <span className={styles.title}>{title}</span>
          <RowBadge drafts={drafts} row={row} />
        </span>
        {!opened && (
          <span className={styles.change}>
            <DifferenceLine fragments={summaryOf(cells)} />
          </span>
        )}
      </button>
      {opened && (
        <div id={detail}>
          <DraftDetail drafts={drafts} row={row} cells={cells} onDecided={onDecided} />
        </div>
      )}
    </li>
  );
}

/** So many fragments fill two lines. */
const MOST = 14;

function summaryOf(cells: readonly (readonly Fragment[])[]): readonly Fragment[] {
  const changed = cells.filter(hasChange).map(withoutMarkup);
  return changed.flatMap(changesOnly).slice(0, MOST);
}
