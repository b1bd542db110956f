import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../overview/Notice';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { focusPrimary } from './focusPrimary';

const useStyles = makeStyles({
  place: { padding: tokens.spacingHorizontalM },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Says that the pane was closed in the middle of a write, and offers both ways out. */
export function Interrupted() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const interrupted = usePaneState((state) => state.interrupted);
  const busy = usePaneState((state) => state.work !== null);
  if (!interrupted) return null;
  return (
    <div className={styles.place}>
      <Notice notice={interrupted}>
        <div className={styles.ways}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              focusPrimary();
              void pane.restore();
            }}
          >
            {word('job.restore')}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              focusPrimary();
              void pane.keepInterrupted();
            }}
          >
            {word('failures.interrupted.keep')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
