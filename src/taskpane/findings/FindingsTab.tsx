import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../core/language/message';
import { EmptyState } from '../frame/EmptyState';
import { copyText } from '../host/clipboard';
import type { Review } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { AcceptedList } from './AcceptedList';
import { CopyPanel } from './CopyPanel';
import { ExportMenu } from './ExportMenu';
import { FindingGroupSection } from './FindingGroupSection';
import { FindingsBar } from './FindingsBar';
import { findingsText } from './findingsText';
import { groupsOf, openOf } from './groups';
import { OffRules } from './OffRules';
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
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  nothing: { margin: 0, padding: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
});

/** What was found, by rule, errors first; and the one thing to do. */
export default function FindingsTab() {
  const styles = useStyles();
  const { word } = useWords();
  const review = usePaneState((state) => state.review);
  const [byHand, setByHand] = useState<string | null>(null);
  return (
    <>
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
      <FindingsBar />
    </>
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
  const { word } = words;
  const severity = usePaneState((state) => state.severity);
  const { findings, settings } = review.validation;
  const open = openOf(findings);
  const shown = severity === null ? open : open.filter((finding) => finding.severity === severity);

  async function copy(): Promise<void> {
    const text = findingsText(review.view.snapshot.sheet.name, open, words);
    if (await copyText(text)) pane.note(message('pane.copied'));
    else onCopyByHand(text);
  }

  return (
    <>
      <div className={styles.tools}>
        {(open.length > 0 || severity !== null) && <SeverityFilter findings={open} />}
        <div className={styles.walk}>
          <Walker findings={shown} />
          <ExportMenu onCopy={() => void copy()} />
        </div>
      </div>
      <div className={styles.scroll}>
        {shown.length === 0 && (
          <p className={styles.nothing}>{word(nothingWords(findings.length, open.length))}</p>
        )}
        {groupsOf(shown).map((group) => (
          <FindingGroupSection key={`${group.severity} ${group.rule}`} review={review} group={group} />
        ))}
        <AcceptedList findings={findings} />
        <OffRules settings={settings} />
      </div>
    </>
  );
}

function nothingWords(all: number, open: number) {
  if (all === 0) return 'review.clean';
  return open === 0 ? 'review.clean.open' : 'review.filter.none';
}
