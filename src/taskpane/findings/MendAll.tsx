import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding } from '../../core/validation/engine/finding';
import { useBusy, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { mendedCells } from './edits';
import { MendPreview } from './MendPreview';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface MendAllProps {
  readonly snapshot: SheetSnapshot;
  readonly findings: readonly Finding[];
  readonly onEnd: () => void;
}

/** Shows what mending all findings of a rule changes, before the click that does it. */
export function MendAll({ snapshot, findings, onEnd }: MendAllProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const busy = useBusy();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const count = mendedCells(snapshot, findings).length;
  return (
    <div ref={panel} className={styles.panel}>
      <MendPreview snapshot={snapshot} findings={findings} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            focusNext();
            onEnd();
            void pane.mend(findings);
          }}
        >
          {word('review.mend.cells', { count })}
        </Button>
        <Button size="small" onClick={onEnd}>
          {word('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
