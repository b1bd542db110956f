import { Button } from '@fluentui/react-components';
import { mailText, type Mail } from '../../core/handover/mail';
import { message } from '../../core/language/message';
import { useCopy } from '../copy/useCopy';
import { useWords } from '../words/useWords';

/** Puts a polite message to a colleague on the clipboard; where that is forbidden, shows it to be copied by hand. */
export function CopyMail({ mail }: { readonly mail: Mail }) {
  const { language, word } = useWords();
  const { copy, panel } = useCopy({ done: message('mail.copied') });
  return (
    <>
      <Button size="small" onClick={() => void copy(mailText(mail, language))}>
        {word('mail.copy')}
      </Button>
      {panel}
    </>
  );
}
