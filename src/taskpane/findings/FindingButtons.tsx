import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Mail } from '../../core/handover/mail';
import type { Entry } from '../../core/validation/engine/entries';
import { CopyMail } from '../handover/CopyMail';
import { useBusy, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { AcceptForm } from './AcceptForm';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingButtonsProps {
  readonly finding: Entry;
  /** The same as a message to whoever knows the answer. */
  readonly mail: Mail;
  /** Whether mending it would change anything. */
  readonly mendable: boolean;
}

/** What can be done about a finding of the open workbook. */
export function FindingButtons({ finding, mail, mendable }: FindingButtonsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const [accepting, setAccepting] = useState(false);
  const busy = useBusy();
  if (accepting) {
    return (
      <AcceptForm
        findings={[finding, ...finding.also]}
        onEnd={() => {
          setAccepting(false);
        }}
      />
    );
  }
  return (
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
      <CopyMail mail={mail} />
    </div>
  );
}
