import { message } from '../language/message';
import type { Indicator } from '../report/indicator';
import type { RowSaid } from '../report/said/decisions';
import { actualFigureText, asRead, notApplicable } from './choices';
import { SAID_WAYS } from '../report/said/decisions';
import type { Answer, Choice, Question } from './question';

type Settled = Pick<
  Question,
  'doubt' | 'ask' | 'reasons' | 'evidence' | 'choices' | 'typed' | 'kin' | 'answer'
>;

/** What was answered of a row's subject and holds, so that it can be looked at and taken back; `null`: nothing. */
export function settledQuestion(indicator: Indicator, subject: keyof RowSaid): Settled | null {
  const answer = answerOf(indicator.said, subject);
  if (!answer) return null;
  const { actual, target, name } = indicator;
  const common = { reasons: [], typed: false, kin: null, answer };
  switch (answer.subject) {
    case 'actual':
      return {
        ...common,
        doubt: 'undecided',
        ask: message('question.ask.settled-actual'),
        evidence: actual?.evidence ?? target?.evidence ?? null,
        choices: actual
          ? [
              {
                ...asRead(actual),
                answer,
                label: message('question.choice.figure', { figure: actualFigureText(actual) }),
              },
              notApplicable(),
            ]
          : [notApplicable()],
        typed: actual?.quantity.unit.dimension !== 'date',
      };
    case 'direction':
      return {
        ...common,
        doubt: 'direction',
        ask: message('question.ask.direction', { name }),
        evidence: target?.evidence ?? null,
        choices: SAID_WAYS.map((said): Choice => ({
          answer: { subject: 'direction', said },
          label: message(`question.way.${said}`),
          evidence: null,
        })),
      };
    case 'target':
      return {
        ...common,
        doubt: 'targets',
        ask: message('question.ask.targets'),
        evidence: target?.evidence ?? null,
        choices: [
          {
            answer,
            label: message(`question.choice.target-${answer.said.place === 'target' ? 'cell' : 'told'}`, {
              target: answer.said.quote.trim(),
            }),
            evidence: target?.evidence ?? null,
          },
        ],
      };
    case 'convention':
      return null;
  }
}

function answerOf(said: RowSaid, subject: keyof RowSaid): Answer | null {
  switch (subject) {
    case 'actual':
      return said.actual?.isCurrent ? { subject, said: said.actual.said } : null;
    case 'direction':
      return said.direction?.isCurrent ? { subject, said: said.direction.said } : null;
    case 'target':
      return said.target?.isCurrent ? { subject, said: said.target.said } : null;
  }
}
