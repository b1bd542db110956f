import { useEffect, useRef, useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Indicator } from '../../core/report/indicator';
import type { Message } from '../../core/language/message';
import { usePane } from '../store/usePane';
import { correctionText } from '../words/quantityText';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  // A column of the field's own grid would be as wide as its content wants to be.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  input: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  apply: { flexShrink: 0, minWidth: 'auto' },
  undo: { alignSelf: 'flex-start' },
});

export interface CorrectionProps {
  readonly view: ReportView;
  readonly indicator: Indicator;
}

/** A field for the actual, where what was read is wrong or nothing was found. */
export function Correction({ view, indicator }: CorrectionProps) {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (indicator.actual ? correctionText(indicator.actual) : '');
  const [problem, setProblem] = useState<Message | null>(null);

  useEffect(() => {
    if (problem) form.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  async function submit(corrected: string): Promise<void> {
    const unread = await pane.correct(view, indicator.number, corrected);
    setProblem(unread);
    if (!unread) setTyped(null);
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void submit(text);
      }}
    >
      <Field
        className={styles.field}
        label={word('pane.correct.label')}
        validationState={problem ? 'error' : 'none'}
        {...(problem ? { validationMessage: say(problem) } : {})}
      >
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              input={{ ref: input }}
              className={styles.input}
              value={text}
              onChange={(_event, { value }) => {
                setTyped(value);
                setProblem(null);
              }}
            />
            <Button className={styles.apply} type="submit">
              {word('pane.apply')}
            </Button>
          </div>
        )}
      </Field>
      {indicator.said.actual?.isCurrent === true && (
        <Button
          className={styles.undo}
          size="small"
          appearance="subtle"
          onClick={() => {
            // The button is about to go: its focus moves to the field that it emptied.
            input.current?.focus();
            void submit('');
          }}
        >
          {word('pane.correct.undo')}
        </Button>
      )}
    </form>
  );
}
