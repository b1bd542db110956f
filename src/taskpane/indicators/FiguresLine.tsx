import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../core/achievement/assessment';
import type { Scheme } from '../../core/achievement/scheme';
import { statusWord } from '../../core/achievement/words';
import { actualText, targetText } from '../words/quantityText';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginBlockStart: '2px',
    color: tokens.colorNeutralForeground2,
  },
  result: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  part: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: '100%' },
});

/** Target → actual → rate, and the status in words. */
export function FiguresLine({ assessment, scheme }: { assessment: Assessment; scheme: Scheme }) {
  const styles = useStyles();
  const words = useWords();
  const { indicator, shown } = assessment;
  const target = indicator.target ? targetText(indicator.target) : words.word('pane.missing.target');
  const actual = indicator.actual
    ? actualText(indicator.actual, scheme, words)
    : words.word(indicator.undecided.length > 0 ? 'pane.undecided.actual' : 'pane.missing.actual');
  const status = statusWord(assessment, scheme, words.language);
  return (
    <span className={styles.line}>
      <span className={styles.part}>{target}</span>
      <span className={styles.part}>
        <Arrow /> {actual}
      </span>
      <span className={styles.result}>
        <Arrow /> {shown ? `${shown} ${status}` : status}
      </span>
    </span>
  );
}

function Arrow() {
  return <span aria-hidden>→</span>;
}
