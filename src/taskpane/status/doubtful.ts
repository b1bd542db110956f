import type { ReportView } from '../../actions';
import { doubtfulIndicators, isOpenQuestion, type Question } from '../../core/questions/question';

const known = new WeakMap<ReportView, ReadonlySet<number>>();

/** Numbers of the indicators whose figures a person has yet to confirm: none of them may look certain. */
export function doubtful(view: ReportView): ReadonlySet<number> {
  const found = known.get(view) ?? doubtfulIndicators(view.questions);
  known.set(view, found);
  return found;
}

/** The questions of a view that wait for an answer. */
export function openQuestions({ questions }: Pick<ReportView, 'questions'>): readonly Question[] {
  return questions.filter(isOpenQuestion);
}
