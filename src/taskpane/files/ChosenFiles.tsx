import { useEffect } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Subpage } from '../frame/Subpage';
import { Notice } from '../overview/Notice';
import { useBusy } from '../store/usePane';
import { useWords } from '../words/useWords';
import { CheckProgress } from './CheckProgress';
import { ChooseFiles } from './ChooseFiles';
import { FileRow, rowId } from './FileRow';
import { resultsOf } from './fileState';
import { useFileCheck, useFileCheckState } from './useFileCheck';

const useStyles = makeStyles({
  said: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The files that were chosen, each with what came of it; before that, what the page is for. */
export function ChosenFiles() {
  const styles = useStyles();
  const { word } = useWords();
  const { problem, state } = useFileCheck();
  const entries = useFileCheckState((state) => state.entries);
  // After the page's own heading had the focus.
  useEffect(() => {
    const { lastOpened } = state();
    if (lastOpened !== null) document.getElementById(rowId(lastOpened))?.focus();
  }, [state]);
  return (
    <Subpage title={word('files.title')} foot={problem ? null : <Foot />}>
      {problem && <Notice notice={problem} />}
      {entries.length === 0 ? (
        <p className={styles.said}>{word('files.intro')}</p>
      ) : (
        <>
          <CheckProgress />
          <ul className={styles.list} aria-label={word('files.list')}>
            {entries.map((entry, index) => (
              <FileRow key={index} entry={entry} index={index} />
            ))}
          </ul>
        </>
      )}
    </Subpage>
  );
}

/** Choosing first; once there are results, writing them down. */
function Foot() {
  const check = useFileCheck();
  const { language, word } = useWords();
  const entries = useFileCheckState((state) => state.entries);
  const running = useFileCheckState((state) => state.running);
  const summarised = useFileCheckState((state) => state.summarised);
  const busy = useBusy();
  const hasResults = !running && resultsOf(entries).length > 0;
  return (
    <>
      {hasResults && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void check.write(language)}>
          {word('files.write')}
        </Button>
      )}
      <ChooseFiles appearance={entries.length === 0 ? 'primary' : 'secondary'} />
      {summarised && (
        <Button disabledFocusable={busy} onClick={() => void check.remove()}>
          {word('files.remove')}
        </Button>
      )}
    </>
  );
}
