import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { mailText, type Mail } from '../../core/handover/mail';
import { message } from '../../core/language/message';
import { CopyPanel } from '../findings/CopyPanel';
import { copyText } from '../host/clipboard';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

/** Puts a polite message to a colleague on the clipboard; where that is forbidden, shows it to be copied by hand. */
export function CopyMail({ mail }: { readonly mail: Mail }) {
  const pane = usePane();
  const { language, word } = useWords();
  const [byHand, setByHand] = useState<string | null>(null);

  async function copy(): Promise<void> {
    const text = mailText(mail, language);
    if (await copyText(text)) pane.note(message('mail.copied'));
    else setByHand(text);
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {word('mail.copy')}
      </Button>
      {byHand !== null && (
        <CopyPanel
          text={byHand}
          onEnd={() => {
            setByHand(null);
          }}
        />
      )}
    </>
  );
}
