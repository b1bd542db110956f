import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    lineHeight: tokens.lineHeightBase300,
    '& p': { margin: 0 },
  },
});

/** What stands where there is nothing to show: why, and what to do next. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().empty}>{children}</div>;
}
