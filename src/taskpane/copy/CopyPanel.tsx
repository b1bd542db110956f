import { useEffect, useRef } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { focusPrimary } from '../frame/focusPrimary';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  close: { alignSelf: 'flex-start' },
});

export interface CopyPanelProps {
  /** What to do with the text; that it is to be copied, unless told. */
  readonly label?: string;
  readonly text: string;
  readonly onEnd: () => void;
}

/** The text to copy by hand, selected, where the browser does not let the pane copy. */
export function CopyPanel({ label, text, onEnd }: CopyPanelProps) {
  const styles = useStyles();
  const { word } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.select();
  }, []);
  return (
    <div className={styles.panel}>
      <Field label={label ?? word('review.copy.by-hand')}>
        {(field) => <Textarea {...field} textarea={{ ref: area }} rows={6} readOnly value={text} />}
      </Field>
      <Button
        className={styles.close}
        size="small"
        onClick={() => {
          focusPrimary();
          onEnd();
        }}
      >
        {word('pane.close')}
      </Button>
    </div>
  );
}
