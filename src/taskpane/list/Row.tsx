import { useEffect, useRef, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RovingItem } from '../words/useRoving';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  row: { boxShadow: 'inset 3px 0 0 transparent' },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

export interface RowProps {
  /** What the row's button shows. */
  readonly head: ReactNode;
  /** How `head` is laid out within the button. */
  readonly headLayout: string;
  /** Names what the button opens. */
  readonly detailId: string;
  readonly opened: boolean;
  readonly toggle: () => void;
  /** The row that is looked at here or in the sheet; absent: the one that is opened. */
  readonly current?: boolean;
  /** Whether a line is drawn below it. */
  readonly ruled?: boolean;
  readonly roving: RovingItem;
  /** What stands below the button once it is opened. */
  readonly children: ReactNode;
}

/** A row of a list that opens below its head. Becoming current or opened, it comes into sight. */
export function Row({
  head,
  headLayout,
  detailId,
  opened,
  toggle,
  current = opened,
  ruled = false,
  roving,
  children,
}: RowProps) {
  const styles = useStyles();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!current && !opened) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    // Of a row that does not fit, its beginning.
    row.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [current, opened]);
  return (
    <li
      ref={row}
      className={mergeClasses(styles.row, ruled && styles.ruled, current && styles.current)}
      aria-current={current}
    >
      <RowButton
        className={headLayout}
        aria-expanded={opened}
        aria-controls={detailId}
        {...roving}
        onClick={toggle}
      >
        {head}
      </RowButton>
      {opened && <div id={detailId}>{children}</div>}
    </li>
  );
}
