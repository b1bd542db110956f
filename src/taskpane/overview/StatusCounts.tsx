import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { countByStatus } from '../status/countByStatus';
import { StatusMark } from '../status/StatusMark';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** How many indicators have each status: shape, figure, word. */
export function StatusCounts({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word, language } = useWords();
  const counts = countByStatus(view.assessments, view.scheme, language);
  return (
    <ul className={styles.counts} aria-label={word('pane.counts')}>
      {counts.map(({ status, word: name, count }) => (
        <li key={`${status} ${name}`} className={styles.count}>
          <StatusMark status={status} />
          <span className={styles.figure}>{count}</span>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
