import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { More } from './useMore';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start', margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** Below a list that is drawn in parts: asks for the next one. */
export function MoreButton({ more, children }: { readonly more: More; readonly children: ReactNode }) {
  const styles = useStyles();
  if (more.next === 0) return null;
  return (
    <Button className={styles.more} size="small" onClick={more.show}>
      {children}
    </Button>
  );
}
