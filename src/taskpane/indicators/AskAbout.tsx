import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { itemsOfQuestions } from '../../core/handover/mail';
import { CopyMail } from '../handover/CopyMail';
import { DoubtMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The way to what is asked about an indicator, of oneself or of a colleague; nothing where nothing is. */
export function AskAbout({ view, number }: { readonly view: ReportView; readonly number: number }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const question = view.questions.find(({ indicator, answer }) => indicator === number && answer === null);
  if (!question) return null;
  const indicators = view.assessments.map(({ indicator }) => indicator);
  const name = titlesOf(indicators).get(number)?.main ?? null;
  const items = itemsOfQuestions(view.questions, number);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={<DoubtMark />}
        onClick={() => {
          pane.askAbout(question.id);
        }}
      >
        {word('pane.confirm.this')}
      </Button>
      <CopyMail mail={{ name, sheet: view.snapshot.sheet.name, items }} />
    </div>
  );
}
