import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { resultsOf } from './fileState';
import { useFileCheck, useFileCheckState } from './useFileCheck';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
});

/** How many of the files are done, and how to stop; afterwards, what was done with the results. */
export function CheckProgress() {
  const styles = useStyles();
  const check = useFileCheck();
  const { say, word } = useWords();
  const entries = useFileCheckState((state) => state.entries);
  const running = useFileCheckState((state) => state.running);
  const note = usePaneState((state) => state.note);
  const progress = word('files.progress', { done: resultsOf(entries).length, total: entries.length });
  return (
    <div className={styles.line}>
      <span>{note && !running ? say(note) : progress}</span>
      {running && (
        <Button size="small" onClick={check.cancel}>
          {word('pane.cancel')}
        </Button>
      )}
    </div>
  );
}
