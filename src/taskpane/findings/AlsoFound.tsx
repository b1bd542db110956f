import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Indicator } from '../../core/report/indicator';
import type { Entry } from '../../core/validation/engine/entries';
import { useWords } from '../words/useWords';
import { findingId } from './groups';
import { Passages } from './Passages';
import { RuleWhy } from './RuleWhy';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  rule: { fontWeight: tokens.fontWeightSemibold },
});

export interface AlsoFoundProps {
  readonly view: ReportView;
  readonly indicator: Indicator | undefined;
  readonly entry: Entry;
}

/** What else was found of a fact, each with its rule; its words only where they are others. */
export function AlsoFound({ view, indicator, entry }: AlsoFoundProps) {
  const styles = useStyles();
  const { say, word } = useWords();
  return (
    <ul className={styles.list}>
      {entry.also.map((finding) => {
        const { rule, severity, message, at, arithmetic, related } = finding;
        const isElsewhere = at.start !== entry.at.start || at.end !== entry.at.end;
        return (
          <li key={findingId(finding)}>
            <div className={styles.head}>
              <SeverityMark severity={severity} />
              <span className={styles.rule}>
                {word('review.also.rule', { severity: word(`severity.${severity}`), rule: word(rule) })}
              </span>
            </div>
            <div>{say(message)}</div>
            {arithmetic !== null && arithmetic !== entry.arithmetic && <div>{arithmetic}</div>}
            {isElsewhere && <Passages view={view} indicator={indicator} evidence={[at]} />}
            {related.length > 0 && <Passages view={view} indicator={indicator} evidence={related} />}
            {rule !== entry.rule && <RuleWhy rule={rule} />}
          </li>
        );
      })}
    </ul>
  );
}
