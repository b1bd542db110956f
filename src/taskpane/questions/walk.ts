import type { Answer, Question } from '../../core/questions/question';

/** The question to go on with: that of the id, else the first that waits. */
export function questionAt(
  questions: readonly Question[],
  id: string | null,
  isWaiting: (question: Question) => boolean,
): Question | null {
  return questions.find((one) => one.id === id) ?? questions.find(isWaiting) ?? null;
}

/** The next question that waits, round from the end to the beginning; `null` where none does. */
export function nextWaiting(
  questions: readonly Question[],
  current: Question,
  isWaiting: (question: Question) => boolean,
): Question | null {
  const at = questions.indexOf(current);
  const round = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))];
  return round.find(isWaiting) ?? null;
}

/** The question before; `null` at the first. */
export function previousOf(questions: readonly Question[], current: Question): Question | null {
  return questions[questions.indexOf(current) - 1] ?? null;
}

/** The others that one answer may settle as well. */
export function kinOf(
  questions: readonly Question[],
  current: Question,
  isWaiting: (question: Question) => boolean,
): readonly Question[] {
  if (current.kin === null) return [];
  return questions.filter((one) => one !== current && one.kin === current.kin && isWaiting(one));
}

/** Which of its choices was the answer to a question; -1: none of them. */
export function chosenIn({ answer, choices }: Question): number {
  return answer ? choices.findIndex((choice) => isSame(choice.answer, answer)) : -1;
}

function isSame(a: Answer, b: Answer): boolean {
  return a.subject === b.subject && JSON.stringify(a.said) === JSON.stringify(b.said);
}
