import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FOOT_IN_SIGHT } from '../theme/footInSight';

const useStyles = makeStyles({
  foot: { flexShrink: 0, ...FOOT_IN_SIGHT },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  note: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '112px',
    justifyContent: 'center',
    alignItems: 'flex-start',
    minWidth: 0,
    // Words and links of one line each: what comes and goes there moves nothing.
    minHeight: '44px',
    lineHeight: tokens.lineHeightBase300,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export interface FootProps {
  readonly label: string;
  /** What opens over the buttons. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The foot of a tab: the one thing to do, always in sight. */
export function Foot({ label, above, children }: FootProps) {
  const styles = useStyles();
  return (
    <section className={styles.foot} aria-label={label}>
      {above}
      <div className={styles.row}>{children}</div>
    </section>
  );
}

export interface FootNoteProps {
  readonly words: string;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** Beside the primary button: what was done or will be. */
export function FootNote({ words, children }: FootNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span>{words}</span>
      <span className={styles.links}>{children}</span>
    </div>
  );
}
