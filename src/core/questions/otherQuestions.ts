import type { Assessment } from '../achievement/assessment';
import { message, type Message } from '../language/message';
import { SAID_WAYS } from '../report/said/decisions';
import { readable } from '../text/readable';
import type { Finding } from '../validation/engine/finding';
import type { Question } from './question';
import '../report/direction/wording';

type Asked = Pick<Question, 'doubt' | 'ask' | 'reasons' | 'evidence' | 'choices' | 'typed' | 'kin'>;

/** Which way is better, where a verdict waits for that alone; `null` where none does. */
export function directionQuestion({ indicator, notes }: Assessment): Asked | null {
  const { direction, target, actual, name } = indicator;
  if (direction.way !== 'open' || direction.certainty === 'stated' || !target || !actual) return null;
  if (!notes.some(({ id }) => id === 'direction.open')) return null;
  return {
    doubt: 'direction',
    ask: message('question.ask.direction', { name }),
    reasons: direction.reasons.slice(0, 2).map((reason): Message => message('question.because', { reason })),
    evidence: target.evidence,
    choices: SAID_WAYS.map((said) => ({
      answer: { subject: 'direction', said },
      label: message(`question.way.${said}`),
      evidence: null,
    })),
    typed: false,
    kin: `direction ${name}`,
  };
}

/** Which of two targets is the row's; `null` where there is one. */
export function targetQuestion({ indicator }: Assessment, findings: readonly Finding[]): Asked | null {
  const { target } = indicator;
  const found = findings.find(({ message: { id } }) => id === 'target-ambiguous.found');
  if (!found || !target) return null;
  const other = readable(found.at.quote).plain;
  return {
    doubt: 'targets',
    ask: message('question.ask.targets'),
    reasons: [],
    evidence: found.at,
    choices: [
      {
        answer: { subject: 'target', said: { place: 'target', quote: target.evidence.quote } },
        label: message('question.choice.target-cell', { target: target.evidence.quote.trim() }),
        evidence: target.evidence,
      },
      {
        answer: { subject: 'target', said: { place: 'narrative', quote: other } },
        label: message('question.choice.target-told', { target: other }),
        evidence: found.at,
      },
    ],
    typed: false,
    kin: null,
  };
}

/** Whether rates are to be computed as the table does: one question for each of its customs. */
export function conventionQuestion(finding: Finding, isKept: boolean): Question | null {
  const { proposal, key, message: said, at } = finding;
  if (finding.rule !== 'rate-convention' || !proposal) return null;
  return {
    id: `convention ${key}`,
    subject: 'convention',
    doubt: 'convention',
    indicator: null,
    ask: message('question.ask.convention'),
    reasons: [said],
    evidence: at,
    choices: [
      {
        answer: { subject: 'convention', key, said: proposal },
        label: message('question.choice.adopt'),
        evidence: null,
      },
      {
        answer: { subject: 'convention', key, said: 'kept' },
        label: message('question.choice.keep'),
        evidence: null,
      },
    ],
    typed: false,
    answer: isKept ? { subject: 'convention', key, said: 'kept' } : null,
    changed: false,
    kin: null,
  };
}
