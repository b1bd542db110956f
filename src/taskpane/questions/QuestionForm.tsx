import { useEffect, useRef, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Message } from '../../core/language/message';
import type { Question } from '../../core/questions/question';
import { Subpage } from '../frame/Subpage';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { Choices, TYPED, type Chosen } from './Choices';
import { QuestionHead } from './QuestionHead';
import { chosenIn } from './walk';

const useStyles = makeStyles({
  problem: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reopen: { alignSelf: 'flex-start', flexShrink: 0 },
});

export interface QuestionFormProps {
  readonly view: ReportView;
  readonly question: Question;
  /** Its place among all, from 1. */
  readonly place: number;
  readonly left: number;
  /** Others that the same answer may settle. */
  readonly kin: readonly Question[];
  readonly onAnswered: (ids: readonly string[]) => void;
  /** `null` at the first. */
  readonly onPrevious: (() => void) | null;
  /** `null` where no other waits. */
  readonly onSkip: (() => void) | null;
}

/** One question with its answers: 1, 2, 3 … choose, Enter accepts and goes on, Backspace goes back. */
export function QuestionForm(props: QuestionFormProps) {
  const { view, question, place, left, kin, onAnswered, onPrevious, onSkip } = props;
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const choices = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Chosen>(() => {
    const was = chosenIn(question);
    return was < 0 ? null : was;
  });
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const [problem, setProblem] = useState<Message | 'choose-first' | null>(null);
  const isKeeping = useRef(false);
  const opened = useRef(question);

  useEffect(() => {
    heading.current?.focus();
    pane.lookAt(opened.current);
  }, [pane]);

  function choose(next: Chosen): void {
    setChosen(next);
    setProblem(null);
    const fields = choices.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    const typing = choices.current?.querySelector<HTMLInputElement>('input[type=text]');
    if (next === TYPED) typing?.focus();
    else if (next !== null) fields[next]?.focus();
  }

  async function accept(): Promise<void> {
    if (isKeeping.current) return;
    if (chosen === null || (chosen === TYPED && text.trim() === '')) {
      setProblem('choose-first');
      return;
    }
    isKeeping.current = true;
    const others = all && chosen !== TYPED ? kin : [];
    const failed =
      chosen === TYPED
        ? await pane.settleTyped(question.indicator, text)
        : await pane.settle(givenBy([question, ...others], chosen));
    isKeeping.current = false;
    setProblem(failed);
    if (!failed) onAnswered([question, ...others].map(({ id }) => id));
  }

  return (
    <div
      style={{ display: 'contents' }}
      onKeyDown={(event) => {
        const { target, key } = event;
        const isTyping = target instanceof HTMLInputElement && target.type === 'text';
        const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (key === 'Enter' && (isTyping || isRadio || target === heading.current)) {
          event.preventDefault();
          void accept();
        } else if (!isTyping && key === 'Backspace' && onPrevious) {
          event.preventDefault();
          onPrevious();
        } else if (!isTyping && /^[1-9]$/.test(key)) {
          const at = Number(key) - 1;
          if (at < question.choices.length) choose(at);
          else if (at === question.choices.length && question.typed) choose(TYPED);
          else return;
          event.preventDefault();
        }
      }}
    >
      <Subpage
        title={word('questions.title')}
        onSubmit={() => void accept()}
        foot={
          <>
            <Button type="submit" appearance="primary">
              {word('questions.accept')}
            </Button>
            <Button disabledFocusable={!onPrevious} onClick={() => onPrevious?.()}>
              {word('questions.previous')}
            </Button>
            {onSkip && <Button onClick={onSkip}>{word('questions.skip')}</Button>}
          </>
        }
      >
        <QuestionHead
          view={view}
          question={question}
          headingRef={heading}
          position={word('questions.position', { place, count: view.questions.length })}
          left={word('questions.left', { count: left })}
        />
        <div ref={choices}>
          <Choices
            view={view}
            question={question}
            chosen={chosen}
            choose={choose}
            text={text}
            type={(typed) => {
              setText(typed);
              setChosen(TYPED);
              setProblem(null);
            }}
          />
        </div>
        {kin.length > 0 && chosen !== TYPED && (
          <Checkbox
            checked={all}
            label={word('questions.same', { count: kin.length })}
            onChange={(_event, { checked }) => {
              setAll(checked === true);
            }}
          />
        )}
        <p className={styles.problem} role="alert">
          {problem === 'choose-first' ? word('questions.choose-first') : problem && say(problem)}
        </p>
        {question.answer && (
          <Button
            className={styles.reopen}
            size="small"
            onClick={() => {
              heading.current?.focus();
              setChosen(null);
              void pane.reopen(question).then(setProblem);
            }}
          >
            {word('questions.reopen')}
          </Button>
        )}
        <p className={styles.keys}>{word('questions.keys')}</p>
      </Subpage>
    </div>
  );
}

/** The choice at one place, given to each of the questions. */
function givenBy(questions: readonly Question[], place: number) {
  return questions.flatMap(({ indicator, choices }) => {
    const answer = choices[place]?.answer;
    return answer ? [{ indicator, answer }] : [];
  });
}
