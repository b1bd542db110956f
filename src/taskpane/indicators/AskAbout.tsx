import { Button, makeStyles } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { DoubtMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The way to what is asked about an indicator; nothing where nothing is. */
export function AskAbout({ view, number }: { readonly view: ReportView; readonly number: number }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const question = view.questions.find(({ indicator, answer }) => indicator === number && answer === null);
  if (!question) return null;
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<DoubtMark />}
      onClick={() => {
        pane.askAbout(question.id);
      }}
    >
      {word('pane.confirm.this')}
    </Button>
  );
}
