import { useDeferredValue } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import '../files/words';
import { useCopy, type Copying } from '../copy/useCopy';
import { EmptyState } from '../frame/EmptyState';
import type { Review } from '../store/state';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { ComparedWith } from './ComparedWith';
import { useDesk } from './desk';
import { ExportMenu } from './ExportMenu';
import { FindingsBar } from './FindingsBar';
import { FindingsList } from './FindingsList';
import { findingsText } from './findingsText';
import { ofSeverity } from './groups';
import { OpenDesk } from './OpenDesk';
import { SeverityFilter } from './SeverityFilter';
import { Walker } from './Walker';
import './words';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  walk: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  // What the focus goes to comes into sight below the rule that stays in sight.
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollPaddingBlockStart: '76px' },
});

/** What was found, by rule, errors first; and the one thing to do. */
export default function FindingsTab() {
  const styles = useStyles();
  const { word } = useWords();
  const review = usePaneState((state) => state.review);
  const { copy, panel } = useCopy();
  return (
    <OpenDesk>
      {review ? (
        <Findings review={review} copy={copy} />
      ) : (
        <div className={styles.scroll}>
          <EmptyState>
            <p>{word('review.empty')}</p>
          </EmptyState>
        </div>
      )}
      {panel}
      <ComparedWith />
      <FindingsBar />
    </OpenDesk>
  );
}

interface FindingsProps {
  readonly review: Review;
  readonly copy: Copying['copy'];
}

function Findings({ review, copy }: FindingsProps) {
  const styles = useStyles();
  const words = useWords();
  const { severity } = useDesk();
  // Many rows are drawn: little by little, so that what is typed or clicked meanwhile does not wait.
  const drawn = useDeferredValue(review, null);
  const { open } = review;

  return (
    <>
      <div className={styles.tools}>
        {(open.entries.length > 0 || severity !== null) && <SeverityFilter findings={open.entries} />}
        <div className={styles.walk}>
          <Walker entries={ofSeverity(open.entries, severity)} />
          <ExportMenu
            onCopy={() => {
              void copy(findingsText(review.view.snapshot.sheet.name, review.open, words));
            }}
          />
        </div>
      </div>
      <div className={styles.scroll}>{drawn && <FindingsList review={drawn} />}</div>
    </>
  );
}
