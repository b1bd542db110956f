import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { message } from '../../core/language/message';
import { CopyPanel } from '../findings/CopyPanel';
import { copyText } from '../host/clipboard';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { resultsText } from './resultsText';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** The way out where nothing can be written: the results as text for the clipboard. */
export function CopyResults({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const note = usePaneState((state) => state.note);
  const [byHand, setByHand] = useState<string | null>(null);

  async function copy(): Promise<void> {
    const text = resultsText(view, words);
    if (await copyText(text)) pane.note(message('failures.results.copied'));
    else setByHand(text);
  }

  return (
    <>
      {byHand !== null && (
        <CopyPanel
          label={words.word('failures.results.by-hand')}
          text={byHand}
          onEnd={() => {
            setByHand(null);
          }}
        />
      )}
      <div className={styles.place}>
        <Button size="small" onClick={() => void copy()}>
          {words.word('failures.results.copy')}
        </Button>
        {note && <span>{words.say(note)}</span>}
      </div>
    </>
  );
}
