import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/draft/planDrafts';
import type { Decision, Drafts } from '../store/drafts';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto', '@media (pointer: coarse)': { minHeight: '44px' } },
});

export interface DecisionsProps {
  readonly drafts: Drafts;
  readonly row: RowDraft;
  readonly busy: boolean;
  /** Where the focus belongs when the buttons come back: a form that had it is gone. */
  readonly focused: 'edit' | null;
  readonly onDecided: () => void;
  readonly onEdit: () => void;
}

/** Accept, reject or edit one row; take a decision back. */
export function Decisions({ drafts, row, busy, focused, onDecided, onEdit }: DecisionsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const { number } = row;
  const decided = drafts.decisions.has(number);
  const decide = (decision: Decision): void => {
    pane.decide(number, decision);
    onDecided();
  };
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused === 'edit') buttons.current?.querySelector<HTMLElement>(':scope > :last-child')?.focus();
  }, [focused]);
  return (
    <div ref={buttons} className={styles.buttons}>
      {/* One button in both cases, so that it keeps the focus when a decision is taken back. */}
      <Button
        className={styles.button}
        size="small"
        appearance={decided ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => {
          if (decided) pane.decide(number, null);
          else decide('accepted');
        }}
      >
        {word(decided ? 'draft.undecide' : 'draft.accept')}
      </Button>
      {!decided && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            decide('rejected');
          }}
        >
          {word('draft.reject')}
        </Button>
      )}
      <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onEdit}>
        {word('draft.edit')}
      </Button>
    </div>
  );
}
