import { useEffect, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface InlineFormProps {
  /** What the button says that submits the form. */
  readonly submitWords: string;
  readonly onSubmit: () => void;
  /** Esc and Cancel leave the form as if it had not been opened. */
  readonly onEnd: () => void;
  readonly moreButtons?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
}

/** A short form in the place of what it changes; opened, it comes into sight. */
export function InlineForm({ submitWords, onSubmit, onEnd, moreButtons, children }: InlineFormProps) {
  const styles = useStyles();
  const { word } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {submitWords}
        </Button>
        {moreButtons}
        <Button size="small" onClick={onEnd}>
          {word('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}
