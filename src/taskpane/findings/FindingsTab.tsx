import { useDeferredValue, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../core/language/message';
import '../files/words';
import { EmptyState } from '../frame/EmptyState';
import { copyText } from '../host/clipboard';
import type { Review } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { ComparedWith } from './ComparedWith';
import { CopyPanel } from './CopyPanel';
import { useDesk } from './desk';
import { ExportMenu } from './ExportMenu';
import { FindingsBar } from './FindingsBar';
import { FindingsList } from './FindingsList';
import { findingsText } from './findingsText';
import { ofSeverity, useOpenFindings } from './groups';
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
  const [byHand, setByHand] = useState<string | null>(null);
  return (
    <OpenDesk>
      {review ? (
        <Findings review={review} onCopyByHand={setByHand} />
      ) : (
        <div className={styles.scroll}>
          <EmptyState>
            <p>{word('review.empty')}</p>
          </EmptyState>
        </div>
      )}
      {byHand !== null && (
        <CopyPanel
          text={byHand}
          onEnd={() => {
            setByHand(null);
          }}
        />
      )}
      <ComparedWith />
      <FindingsBar />
    </OpenDesk>
  );
}

interface FindingsProps {
  readonly review: Review;
  /** Shows the text where the pane itself may not copy it. */
  readonly onCopyByHand: (text: string) => void;
}

function Findings({ review, onCopyByHand }: FindingsProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { severity } = useDesk();
  // Many rows are drawn: little by little, so that what is typed or clicked meanwhile does not wait.
  const drawn = useDeferredValue(review, null);
  const open = useOpenFindings(review.validation.findings);

  async function copy(): Promise<void> {
    const text = findingsText(review.view.snapshot.sheet.name, review.validation.findings, words);
    if (await copyText(text)) pane.note(message('pane.copied'));
    else onCopyByHand(text);
  }

  return (
    <>
      <div className={styles.tools}>
        {(open.entries.length > 0 || severity !== null) && <SeverityFilter findings={open.entries} />}
        <div className={styles.walk}>
          <Walker entries={ofSeverity(open.entries, severity)} />
          <ExportMenu onCopy={() => void copy()} />
        </div>
      </div>
      <div className={styles.scroll}>{drawn && <FindingsList review={drawn} />}</div>
    </>
  );
}
