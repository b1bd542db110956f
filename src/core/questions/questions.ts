import type { Assessment } from '../achievement/assessment';
import { SUBJECTS, type Subject } from '../report/said/subject';
import type { Finding } from '../validation/engine/finding';
import type { RuleName } from '../validation/engine/ruleNames';
import './wording';
import { actualQuestion } from './actualQuestion';
import { conventionQuestion, directionQuestion, targetQuestion } from './otherQuestions';
import type { Question } from './question';
import { settledQuestion } from './settled';

/** The rules whose findings are questions: what they find, a person can settle without changing the sheet. */
export const ASKING_RULES = [
  'actual-restates-target',
  'actual-unsupported',
  'target-ambiguous',
  'rate-convention',
] as const satisfies readonly RuleName[];

/**
 * Everything that a person has to settle before the figures can be relied on, in the order of the rows, with what
 * was settled among it. A row has one open question at a time: which target, which result, which way is better.
 * `findings` are those of `ASKING_RULES`; what was accepted is no doubt. `kept`: the conventions that are not taken over.
 */
export function questions(
  assessments: readonly Assessment[],
  findings: readonly Finding[],
  kept: ReadonlySet<string>,
): readonly Question[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const byIndicator = new Map<number, Finding[]>();
  for (const finding of open) {
    if (finding.indicator === null) continue;
    byIndicator.set(finding.indicator, [...(byIndicator.get(finding.indicator) ?? []), finding]);
  }
  const ofTable = open.flatMap((finding) => conventionQuestion(finding, kept.has(finding.key)) ?? []);
  const ofRows = assessments.flatMap((assessment) =>
    questionsOfRow(assessment, byIndicator.get(assessment.indicator.number) ?? []),
  );
  return [...ofTable, ...ofRows];
}

/** The order in which a row is asked about: what is aimed at comes before what came of it. */
const ORDER: readonly Subject[] = ['target', 'actual', 'direction'];

function questionsOfRow(assessment: Assessment, findings: readonly Finding[]): readonly Question[] {
  const { indicator } = assessment;
  const settled = SUBJECTS.flatMap((subject): readonly Question[] => {
    const answered = settledQuestion(indicator, subject);
    return answered ? [{ ...rowOf(assessment, subject), ...answered, changed: false }] : [];
  });
  const known = new Set(settled.map(({ subject }) => subject));
  for (const subject of ORDER) {
    if (known.has(subject)) continue;
    const asked = askedOf(subject, assessment, findings);
    if (!asked) continue;
    const changed = indicator.said[subject]?.isCurrent === false;
    return [...settled, { ...rowOf(assessment, subject), ...asked, answer: null, changed }];
  }
  return settled;
}

function askedOf(subject: Subject, assessment: Assessment, findings: readonly Finding[]) {
  switch (subject) {
    case 'target':
      return targetQuestion(assessment, findings);
    case 'actual':
      return actualQuestion(assessment, findings);
    case 'direction':
      return directionQuestion(assessment);
  }
}

const rowOf = (
  { indicator: { key, number } }: Assessment,
  subject: Subject,
): Pick<Question, 'id' | 'subject' | 'indicator'> => ({
  id: `${subject} ${key}`,
  subject,
  indicator: number,
});
