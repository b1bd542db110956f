import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/validation/finding';
import { Fact } from '../indicators/Fact';
import type { Review } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useWords } from '../words/useWords';
import { AcceptForm } from './AcceptForm';
import { isMendable } from './edits';
import { MendPreview } from './MendPreview';
import { Passages } from './Passages';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  arithmetic: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingDetailProps {
  readonly review: Review;
  readonly finding: Finding;
}

/** What proves a finding, what mending it would change, and what can be done about it. */
export function FindingDetail({ review: { view }, finding }: FindingDetailProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const [accepting, setAccepting] = useState(false);
  const busy = usePaneState((state) => state.work !== null && state.work.task !== 'refreshing');
  const indicators = view.assessments.map(({ indicator }) => indicator);
  const indicator = indicators.find(({ number }) => number === finding.indicator);
  const title = indicator && titlesOf(indicators).get(indicator.number)?.main;
  const mendable = isMendable(view.snapshot, finding);
  return (
    <div className={styles.detail}>
      <div className={styles.title}>{title ?? word('review.whole-table')}</div>
      <Passages view={view} indicator={indicator} evidence={[finding.at]} />
      {(finding.related.length > 0 || finding.arithmetic !== null || mendable) && (
        <dl className={styles.facts}>
          {finding.arithmetic !== null && (
            <Fact name={word('review.arithmetic')}>
              <span className={styles.arithmetic}>{finding.arithmetic}</span>
            </Fact>
          )}
          {finding.related.length > 0 && (
            <Fact name={word('review.related')}>
              <Passages view={view} indicator={indicator} evidence={finding.related} />
            </Fact>
          )}
          {mendable && (
            <Fact name={word('review.mend.preview')}>
              <MendPreview snapshot={view.snapshot} findings={[finding]} />
            </Fact>
          )}
        </dl>
      )}
      {accepting ? (
        <AcceptForm
          finding={finding}
          onEnd={() => {
            setAccepting(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {mendable && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                focusNext();
                void pane.mend([finding]);
              }}
            >
              {word('review.mend')}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              setAccepting(true);
            }}
          >
            {word('review.accept')}
          </Button>
        </div>
      )}
    </div>
  );
}
