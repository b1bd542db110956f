import type { Assessment } from '../achievement/assessment';
import { shownQuantity } from '../achievement/digits';
import { message, type Message } from '../language/message';
import { HUNDRED } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { PERCENT } from '../quantity/unit';
import type { Actual, Indicator } from '../report/indicator';
import type { Finding } from '../validation/engine/finding';
import { actualFigureText, asRead, figureChoice, notApplicable } from './choices';
import type { Choice, Doubt, Question } from './question';

/** A rate above this is likelier a slip, or a target of something else, than so much success. */
const HIGH_RATE = 200;
/** The hundredth part of a share is at most this. */
const MOST_OF_FRACTION = 1;

type Asked = Pick<Question, 'doubt' | 'ask' | 'reasons' | 'evidence' | 'choices' | 'typed' | 'kin'>;

/** What makes the result of a row doubtful, and what it may be; `null` where nothing does. */
export function actualQuestion(assessment: Assessment, findings: readonly Finding[]): Asked | null {
  const { indicator } = assessment;
  if (indicator.undecided.length > 0) return amongRivals(indicator);
  if (!indicator.actual) return restated(indicator, findings);
  return aboutActual(assessment, indicator.actual, findings);
}

function amongRivals(indicator: Indicator): Asked {
  const { undecided, gaps } = indicator;
  const [first] = undecided;
  const missing = gaps.find(({ id }) => id === 'gap.actual-unit-missing');
  if (missing)
    return unitMissing(
      indicator,
      undecided.map(({ value }) => value),
    );
  return {
    doubt: 'undecided',
    ask: message('question.ask.undecided'),
    reasons: [],
    evidence: first?.evidence ?? null,
    choices: [...undecided.map(({ value, evidence }) => figureChoice(value, evidence)), notApplicable()],
    typed: true,
    kin: null,
  };
}

/** 0.987 of ≧98%: the hundredfold first. */
function unitMissing({ undecided, actual }: Indicator, figures: readonly Quantity[]): Asked {
  const evidence = actual?.evidence ?? undecided[0]?.evidence ?? null;
  const [percent] = figures;
  const slots = { quote: evidence?.quote ?? '', percent: percent ? shownQuantity(percent) : '' };
  return {
    doubt: 'unit-missing',
    ask: message('question.ask.unit-missing', slots),
    reasons: [],
    evidence,
    choices: [...figures.map((figure) => figureChoice(figure, evidence)), notApplicable()],
    typed: true,
    kin: 'unit-missing',
  };
}

/** The place of the result holds the target again: it may be meant, or what was achieved was forgotten. */
function restated({ target, gaps }: Indicator, findings: readonly Finding[]): Asked | null {
  const found = findings.find(({ rule }) => rule === 'actual-restates-target');
  if (!target || target.value.unit.dimension === 'date') return null;
  if (!found && !gaps.some(({ id }) => id === 'gap.actual-restates-target')) return null;
  const figure = { ...target.value, low: target.value.value, high: target.value.value };
  return {
    doubt: 'restated',
    ask: message('question.ask.restated', { quote: found?.at.quote ?? target.evidence.quote }),
    reasons: [],
    evidence: found?.at ?? target.evidence,
    choices: [
      figureChoice(figure, null, message('question.choice.just', { figure: shownQuantity(target.value) })),
      notApplicable(),
    ],
    typed: true,
    kin: null,
  };
}

function aboutActual(assessment: Assessment, actual: Actual, findings: readonly Finding[]): Asked | null {
  const fraction = fractionOf(assessment, actual);
  if (fraction) return unitMissing(assessment.indicator, fraction);
  const doubts = [...doubtsOf(assessment, actual, findings)];
  const [first, ...others] = doubts;
  if (!first) return null;
  return {
    doubt: first.doubt,
    ask: first.ask,
    reasons: others.map(({ ask }) => ask),
    evidence: actual.evidence,
    choices: choicesOf(actual),
    typed: actual.quantity.unit.dimension !== 'date',
    kin: null,
  };
}

const choicesOf = (actual: Actual): readonly Choice[] => [asRead(actual), notApplicable()];

interface Reason {
  readonly doubt: Doubt;
  readonly ask: Message;
}

/** Everything that makes a figure that was read doubtful, the gravest first. */
function* doubtsOf(
  { indicator, rate, shown, notes }: Assessment,
  actual: Actual,
  findings: readonly Finding[],
): Iterable<Reason> {
  const { target } = indicator;
  const figure = actualFigureText(actual);
  const noted = (id: Message['id']): boolean => notes.some((note) => note.id === id);
  if (target) {
    const slots = { figure, target: shownQuantity(target.value) };
    if (noted('achievement.note.incomparable')) {
      yield { doubt: 'unit-differs', ask: message('question.ask.incomparable', slots) };
    }
    if (noted('achievement.note.different-units') || noted('achievement.note.percent-and-points')) {
      yield { doubt: 'unit-differs', ask: message('question.ask.unit-differs', slots) };
    }
  }
  if (findings.some(({ rule }) => rule === 'actual-unsupported')) {
    yield { doubt: 'unsupported', ask: message('question.ask.unsupported', { figure }) };
  }
  if (rate?.gt(HIGH_RATE)) {
    yield { doubt: 'high-rate', ask: message('question.ask.high-rate', { figure, rate: shown ?? '' }) };
  }
  if (actual.certainty === 'likely') {
    yield { doubt: 'likely', ask: message('question.ask.likely', { figure }) };
  }
  if (indicator.said.actual?.isCurrent === false && actual.source !== 'column') {
    yield { doubt: 'changed', ask: message('question.ask.changed', { figure }) };
  }
}

/** 0.3 beside a target of 98% is read as 0.3%, and is likelier 30%. */
function fractionOf(
  { indicator: { target }, notes }: Assessment,
  { quantity, operands }: Actual,
): readonly Quantity[] | null {
  const isBare = notes.some(({ id }) => id === 'achievement.note.bare-as-percent');
  if (!isBare || operands || target?.value.unit.dimension !== 'percent') return null;
  const { value } = quantity;
  if (value.lte(0) || value.gt(MOST_OF_FRACTION) || target.value.value.lte(MOST_OF_FRACTION)) return null;
  return [value.times(HUNDRED), value].map((share) => ({
    ...quantity,
    value: share,
    low: share,
    high: share,
    unit: PERCENT,
    decimals: share.decimalPlaces(),
  }));
}
