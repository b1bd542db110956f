import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Assessment } from '../../core/achievement/assessment';
import { useWords } from '../words/useWords';
import { ActualFacts } from './ActualFacts';
import { AskAbout } from './AskAbout';
import { Arithmetic } from './Arithmetic';
import { Conditions } from './Conditions';
import { Correction } from './Correction';
import { Fact } from './Fact';
import { Notes } from './Notes';
import { ReportedFacts } from './ReportedFacts';
import { TargetFacts } from './TargetFacts';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})`,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
});

export interface IndicatorDetailProps {
  readonly view: ReportView;
  readonly assessment: Assessment;
  /** The goal, or the name, whichever is not the title. */
  readonly sub: string | null;
}

/** Every figure of an indicator with where it was read, how the rate comes about, and a way to correct it. */
export function IndicatorDetail({ view, assessment, sub }: IndicatorDetailProps) {
  const styles = useStyles();
  const { word } = useWords();
  const { indicator } = assessment;
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {sub !== null && (
          <Fact name={word(sub === indicator.goal ? 'pane.detail.goal' : 'pane.detail.indicator')}>
            {sub}
          </Fact>
        )}
        <TargetFacts indicator={indicator} />
        <ActualFacts assessment={assessment} scheme={view.scheme} />
        <Arithmetic assessment={assessment} />
        <Conditions indicator={indicator} />
        <ReportedFacts indicator={indicator} />
        <Notes assessment={assessment} />
      </dl>
      <AskAbout view={view} number={indicator.number} />
      <Correction key={indicator.number} view={view} indicator={indicator} />
    </div>
  );
}
