import { makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../core/achievement/assessment';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: '18px' },
});

/** What is missing, and what else the reader of the figures must know; nothing is said twice. */
export function Notes({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { say, word } = useWords();
  const notes = [...new Set([...assessment.notes, ...assessment.indicator.gaps].map(say))];
  if (notes.length === 0) return null;
  return (
    <Fact name={word('pane.detail.notes')}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Fact>
  );
}
