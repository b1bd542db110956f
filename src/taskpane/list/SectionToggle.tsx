import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RovingItem } from '../words/useRoving';
import { Chevron } from './Chevron';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  title: { flexGrow: 1, minWidth: 0, margin: 0, font: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
});

export interface SectionToggleProps {
  readonly opened: boolean;
  readonly toggle: () => void;
  /** Given where the heads of a list are one stop for Tab. */
  readonly roving?: RovingItem;
  readonly children: ReactNode;
}

/** The heading of a section, which opens and closes it. */
export function SectionToggle({ opened, toggle, roving, children }: SectionToggleProps) {
  const styles = useStyles();
  return (
    <h2 className={styles.title}>
      <RowButton className={styles.toggle} aria-expanded={opened} {...roving} onClick={toggle}>
        <span className={styles.words}>{children}</span>
        <Chevron opened={opened} />
      </RowButton>
    </h2>
  );
}
