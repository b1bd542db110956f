import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES, type Finding, type Severity } from '../../core/validation/engine/finding';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  choice: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** All findings, or those of one severity, each with its count. */
export function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { severity: chosen, filter } = useDesk();
  const { word, figure } = useWords();
  const present = SEVERITIES.filter(
    (severity) => severity === chosen || findings.some((finding) => finding.severity === severity),
  );
  const choices: readonly (Severity | null)[] = [null, ...present];
  return (
    <div className={styles.filter} role="group" aria-label={word('review.filter')}>
      {choices.map((severity) => (
        <ToggleButton
          key={severity ?? 'all'}
          className={styles.choice}
          size="small"
          appearance="subtle"
          checked={severity === chosen}
          {...(severity ? { icon: <SeverityMark severity={severity} /> } : {})}
          onClick={() => {
            filter(severity);
          }}
        >
          {word(severity ? `severity.${severity}` : 'review.filter.all')}
          <span className={styles.count}>
            {figure(findings.filter((finding) => severity === null || finding.severity === severity).length)}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
