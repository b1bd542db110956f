import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { sampleAddress } from '../host/sample';
import { Welcome } from '../overview/Welcome';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { EmptyState } from './EmptyState';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  sample: { display: 'inline-flex', alignItems: 'center', minHeight: '32px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** No table, or one without rows: what was looked for, and the way to say it by hand. */
export function NoTable({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { say, word, language } = useWords();
  return (
    <EmptyState>
      <Welcome />
      <p>{view.noTable ? say(view.noTable) : word('pane.none.rows')}</p>
      <p className={styles.hint}>{word('pane.none.hint')}</p>
      <div className={styles.ways}>
        <Button
          appearance="primary"
          onClick={() => {
            pane.showPage('layout');
          }}
        >
          {word('pane.none.by-hand')}
        </Button>
        <Button
          onClick={() => {
            pane.showPage('files');
          }}
        >
          {word('pane.files')}
        </Button>
        <Link
          className={styles.sample}
          href={sampleAddress(language)}
          target="_blank"
          rel="noopener"
          download
        >
          {word('pane.none.sample')}
        </Link>
      </div>
    </EmptyState>
  );
}
