import { useEffect } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Question } from '../../core/questions/question';
import { focusPrimary, PRIMARY } from '../frame/focusPrimary';
import { Subpage } from '../frame/Subpage';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({ words: { margin: 0 } });

export interface NothingToConfirmProps {
  readonly questions: readonly Question[];
  /** Goes to a question that was answered. */
  readonly onLook: (id: string) => void;
}

/** What stands where no question waits: that all is done, or that there was nothing. */
export function NothingToConfirm({ questions, onLook }: NothingToConfirmProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const [first] = questions;
  // After the last answer, Enter leads on.
  useEffect(focusPrimary, []);
  return (
    <Subpage
      title={word('questions.title')}
      onSubmit={() => {
        pane.showPage('report');
      }}
      foot={
        <>
          <Button id={PRIMARY} type="submit" appearance="primary">
            {word('questions.to-overview')}
          </Button>
          {first && (
            <Button
              onClick={() => {
                onLook(first.id);
              }}
            >
              {word('questions.review', { count: questions.length })}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.words} role="status">
        {word(first ? 'questions.done' : 'questions.none')}
      </p>
      {!first && <p className={styles.words}>{word('questions.none.hint')}</p>}
    </Subpage>
  );
}
