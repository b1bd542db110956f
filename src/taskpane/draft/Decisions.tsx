import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/narrative/planDrafts';
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
  readonly onDecided: () => void;
  readonly onEdit: () => void;
}

/** Accept, reject or edit one row; take a decision back. */
export function Decisions({ drafts, row, busy, onDecided, onEdit }: DecisionsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const { number } = row;
  const decided = drafts.decisions.has(number);
  const decide = (decision: Decision): void => {
    pane.decide(number, decision);
    onDecided();
  };
  return (
    <div className={styles.buttons}>
      {decided ? (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pane.decide(number, null);
          }}
        >
          {word('draft.undecide')}
        </Button>
      ) : (
        <>
          <Button
            className={styles.button}
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              decide('accepted');
            }}
          >
            {word('draft.accept')}
          </Button>
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
        </>
      )}
      <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onEdit}>
        {word('draft.edit')}
      </Button>
    </div>
  );
}
