import { useEffect, useState } from 'react';
import type { ReportView } from '../../actions';
import { isOpenQuestion, type Question } from '../../core/questions/question';
import { focusPrimary } from '../frame/focusPrimary';
import { usePaneState } from '../store/usePane';
import { NothingToConfirm } from './NothingToConfirm';
import { QuestionForm } from './QuestionForm';
import { kinOf, nextWaiting, previousOf, questionAt } from './walk';
import './words';

/** One question at a time, until none waits for an answer. */
export default function QuestionsPage() {
  const view = usePaneState((state) => state.view);
  useEffect(() => leadBack, []);
  return view && <Queue view={view} />;
}

function Queue({ view }: { readonly view: ReportView }) {
  const opened = usePaneState((state) => state.question);
  const [at, setAt] = useState(opened);
  // What was answered waits no more, though the sheet is still being read with the answer.
  const [given, setGiven] = useState<{ readonly view: ReportView; readonly ids: ReadonlySet<string> }>();
  const answered = given?.view === view ? given.ids : NONE;
  const isWaiting = (question: Question): boolean => isOpenQuestion(question) && !answered.has(question.id);
  const { questions } = view;
  const question = questionAt(questions, at, isWaiting);
  if (!question) return <NothingToConfirm questions={questions} onLook={setAt} />;
  const next = nextWaiting(questions, question, isWaiting);
  const previous = previousOf(questions, question);
  return (
    <QuestionForm
      key={question.id}
      view={view}
      question={question}
      place={questions.indexOf(question) + 1}
      left={questions.filter(isWaiting).length}
      kin={kinOf(questions, question, isWaiting)}
      onAnswered={(ids) => {
        setGiven({ view, ids: new Set([...answered, ...ids]) });
        const following = nextWaiting(questions, question, (one) => isWaiting(one) && !ids.includes(one.id));
        setAt(following?.id ?? null);
      }}
      onPrevious={
        previous &&
        (() => {
          setAt(previous.id);
        })
      }
      onSkip={
        next &&
        (() => {
          setAt(next.id);
        })
      }
    />
  );
}

const NONE: ReadonlySet<string> = new Set();

/** What opened the page is drawn anew behind it: the focus goes to what the report begins with. */
function leadBack(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusPrimary();
  });
}
