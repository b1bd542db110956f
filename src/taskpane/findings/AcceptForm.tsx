import { useEffect, useRef, useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Finding } from '../../core/validation/engine/finding';
import { InlineForm } from '../frame/InlineForm';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { focusNext } from './Walker';

export interface AcceptFormProps {
  /** What is found of one fact. */
  readonly findings: readonly Finding[];
  readonly onEnd: () => void;
}

/** Asks why a fact may stand, with all that was found of it. */
export function AcceptForm({ findings, onEnd }: AcceptFormProps) {
  const pane = usePane();
  const { word } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <InlineForm
      submitWords={word('review.accept.do')}
      onSubmit={() => {
        const given = reason.trim();
        if (given === '') {
          setMissing(true);
          input.current?.focus();
          return;
        }
        focusNext();
        void pane.accept(findings, given);
      }}
      onEnd={onEnd}
    >
      <Field
        label={word('review.accept.reason')}
        hint={word(findings.length > 1 ? 'review.accept.hint.together' : 'review.accept.hint', {
          count: findings.length,
        })}
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
    </InlineForm>
  );
}
