import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { openQuestions } from '../status/doubtful';
import { DoubtMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto', '@media (pointer: coarse)': { minHeight: '44px' } },
});

export interface ToConfirmLineProps {
  readonly view: ReportView;
  /** How many indicators are assessed from figures that nobody has to doubt. */
  readonly trusted: number;
}

/** How many figures can be relied on, and the way to those that a person has to confirm, or has confirmed. */
export function ToConfirmLine({ view, trusted }: ToConfirmLineProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const open = openQuestions(view).length;
  const settled = view.questions.length - open;
  if (open + settled === 0) return null;
  const ask = (id: string | null) => () => {
    pane.askAbout(id);
  };
  return (
    <div className={styles.line}>
      {open > 0 ? (
        <>
          <span>{word('pane.trusted', { count: trusted })}</span>
          <Button className={styles.button} size="small" icon={<DoubtMark />} onClick={ask(null)}>
            {word('pane.to-confirm', { count: open })}
          </Button>
        </>
      ) : (
        <Button className={styles.button} size="small" onClick={ask(view.questions[0]?.id ?? null)}>
          {word('pane.confirmed', { count: settled })}
        </Button>
      )}
    </div>
  );
}
