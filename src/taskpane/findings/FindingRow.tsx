import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import type { Review } from '../store/state';
import { ROW_HOVER } from '../theme/themes';
import type { Roving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  // Below the rule, which stays where it is.
  row: { boxShadow: 'inset 3px 0 0 transparent', scrollMarginTop: '48px' },
  opened: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  button: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  cell: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  // Two lines say what it is about; all of it is read when it is opened.
  message: { maxHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflow: 'hidden' },
  whole: { maxHeight: 'none' },
});

export interface FindingRowProps {
  readonly review: Review;
  readonly finding: Finding;
  readonly opened: boolean;
  readonly roving: ReturnType<Roving['item']>;
}

/** One finding: its cell and what is wrong; opened, what proves it and what can be done. */
export function FindingRow({ review, finding, opened, roving }: FindingRowProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { say } = useWords();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opened) row.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <li ref={row} className={mergeClasses(styles.row, opened && styles.opened)} aria-current={opened}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={opened}
        {...roving}
        onClick={() => {
          desk.show(opened ? null : finding);
        }}
      >
        <span className={styles.cell}>{cellName(finding.at.cell)}</span>
        <span className={mergeClasses(styles.message, opened && styles.whole)}>{say(finding.message)}</span>
      </button>
      {opened && <FindingDetail review={review} finding={finding} />}
    </li>
  );
}
