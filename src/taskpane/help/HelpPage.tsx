import { Button, makeStyles, tokens } from '@fluentui/react-components';
import project from '../../../package.json';
import { STATUSES } from '../../core/achievement/assessment';
import { useCopy } from '../copy/useCopy';
import '../findings/words';
import { Subpage } from '../frame/Subpage';
import { hostDescription } from '../host/officeHost';
import { Fact } from '../indicators/Fact';
import { DoubtMark, StatusMark } from '../status/StatusMark';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { problemText } from './problemText';
import './words';

const { version } = project;

const NEWS = ['questions', 'facts', 'find', 'preview'] as const;
const CERTAINTIES = ['stated', 'likely', 'open'] as const;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What else Attain does, what its words mean, what is new, and how to report that something is wrong. */
export default function HelpPage() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { word } = words;
  const lastFailure = usePaneState((state) => state.lastFailure);
  const { copy, panel } = useCopy();

  const toFindings = (): void => {
    pane.showTab('findings');
    pane.showPage('report');
  };
  return (
    <Subpage title={word('help.title')}>
      <section className={styles.section}>
        <h2 className={styles.title}>{word('help.more')}</h2>
        <Button
          size="small"
          onClick={() => {
            pane.showPage('files');
          }}
        >
          {word('help.more.files')}
        </Button>
        <Button size="small" onClick={toFindings}>
          {word('help.more.last-year')}
        </Button>
        <Button size="small" onClick={toFindings}>
          {word('help.more.export')}
        </Button>
        <p className={styles.text}>{word('help.more.where')}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{word('help.statuses')}</h2>
        <dl className={styles.facts}>
          {STATUSES.map((status) => (
            <div key={status}>
              <dt className={styles.status}>
                <StatusMark status={status} />
                {word(`status.${status}`)}
              </dt>
              <dd className={styles.text}>{word(`help.status.${status}`)}</dd>
            </div>
          ))}
          <div>
            <dt className={styles.status}>
              <DoubtMark />
              {word('pane.undecided.actual')}
            </dt>
            <dd className={styles.text}>{word('help.status.doubtful')}</dd>
          </div>
        </dl>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{word('help.certainty')}</h2>
        <dl className={styles.facts}>
          {CERTAINTIES.map((certainty) => (
            <Fact key={certainty} name={word(`help.certainty.${certainty}`)}>
              {word(`help.certainty.${certainty}.is`)}
            </Fact>
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{word('help.news')}</h2>
        <ul className={styles.list}>
          {NEWS.map((news) => (
            <li key={news}>{word(`help.news.${news}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{word('help.problem')}</h2>
        <p className={styles.text}>{word('help.problem.about')}</p>
        <Button
          size="small"
          onClick={() => {
            void copy(problemText({ version, host: hostDescription(), lastFailure }, words));
          }}
        >
          {word('help.problem.copy')}
        </Button>
        {panel}
        <p className={styles.text}>{word('help.version', { version })}</p>
      </section>
    </Subpage>
  );
}
