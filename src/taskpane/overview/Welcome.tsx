import { makeStyles, tokens } from '@fluentui/react-components';
import { CloseButton } from '../frame/CloseButton';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, marginInlineEnd: '32px', fontSize: tokens.fontSizeBase300 },
  lines: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, paddingInlineStart: '18px' },
  close: { position: 'absolute', top: '4px', insetInlineEnd: '4px' },
});

/** First run: three lines of what the pane does. */
export function Welcome() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  if (!usePaneState((state) => state.welcome)) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{word('pane.first.title')}</h2>
      <ol className={styles.lines}>
        <li>{word('pane.first.reads')}</li>
        <li>{word('pane.first.computes')}</li>
        <li>{word('pane.first.writes')}</li>
      </ol>
      <CloseButton className={styles.close} close={pane.dismissWelcome} />
    </section>
  );
}
