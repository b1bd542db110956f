import { useEffect, useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/validation/finding';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps {
  readonly finding: Finding;
  readonly onEnd: () => void;
}

/** Asks why a finding may stand. */
export function AcceptForm({ finding, onEnd }: AcceptFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    input.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        if (given === '') {
          setMissing(true);
          input.current?.focus();
          return;
        }
        focusNext();
        void pane.accept(finding, given);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <Field
        label={word('review.accept.reason')}
        hint={word('review.accept.hint')}
        validationState={missing ? 'error' : 'none'}
        {...(missing ? { validationMessage: word('review.accept.empty') } : {})}
      >
        {(field) => (
          <Input
            {...field}
            input={{ ref: input }}
            value={reason}
            onChange={(_event, { value }) => {
              setReason(value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {word('review.accept.do')}
        </Button>
        <Button size="small" onClick={onEnd}>
          {word('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}
