import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { message } from '../../core/language/message';
import { useCopy } from '../copy/useCopy';
import { usePaneState } from '../store/usePane';
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
  const words = useWords();
  const note = usePaneState((state) => state.note);
  const { copy, panel } = useCopy({
    done: message('failures.results.copied'),
    label: words.word('failures.results.by-hand'),
  });
  return (
    <>
      {panel}
      <div className={styles.place}>
        <Button size="small" onClick={() => void copy(resultsText(view, words))}>
          {words.word('failures.results.copy')}
        </Button>
        {note && <span>{words.say(note)}</span>}
      </div>
    </>
  );
}
