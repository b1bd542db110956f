import { makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Finding, openCounts } from '../../core/validation/engine/finding';
import { SeverityMark } from '../findings/SeverityMark';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

/** How many findings of each severity wait to be looked at. */
export function FileCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { word } = useWords();
  const counts = openCounts(findings);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <span>{word('files.clean')}</span>;
  return (
    <span className={styles.counts}>
      {found.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} />
          {word('files.count', { severity: word(`severity.${severity}`), count: counts[severity] })}
        </span>
      ))}
    </span>
  );
}
