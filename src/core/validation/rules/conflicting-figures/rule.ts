import { message } from '../../../language/message';
import type { FoundQuantity, Quantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { sentenceBefore } from '../../../reading/clause';
import type { Read } from '../../../report/indicator';
import { coverage, features } from '../../../text/similarity';
import { figure } from '../../figures/arithmetic';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Fact } from '../../../reading/facts';
import { yearAsWritten } from '../../text/yearAsWritten';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { COMPARES, NOT_A_THING, OWNER } from './vocabulary';

/** The words of two facts must be this much the same for their figures to speak of one thing. */
const SAME_THING = 0.8;
const SHORTEST_THING = 3;
/** So many figures of one year and unit are kept to compare later ones with; no account of a year has more. */
const MOST_COMPARED = 40;
/** A sentence about the indicator's own subject shares this much of its name. */
const SAME_SUBJECT = 0.3;

/** Finds one quantity of one year that stands with two values in a row. */
export const rule: IndicatorRule = {
  name: 'conflicting-figures',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    yield* againstOperands(reading);
    yield* againstEachOther(reading);
  },
};

/** A later figure for a year that the indicator's own formula already uses with another value. */
function* againstOperands(reading: IndicatorReading): Iterable<Problem> {
  const operands = reading.indicator.actual?.operands;
  const { year } = reading;
  if (!operands || operands.form === 'share' || year === null) return;
  const known = [
    { year, read: operands.current },
    { year: year - 1, read: operands.base },
  ];
  for (const fact of reading.statement.facts) {
    const own = known.find((operand) => operand.year === fact.year);
    if (!own || fact.isPart || !isOtherValue(fact.quantity, own.read.value)) continue;
    if (isOfSubject(fact, reading) && !isUsed(fact, reading)) yield conflict(reading, fact, own.read);
  }
}

/** The sentence names the indicator's subject, or the clause says nothing that the indicator's name does not. */
function isOfSubject(fact: Fact, { indicator: { name }, plain }: IndicatorReading): boolean {
  const sentence = sentenceBefore(plain, fact.quantity.span);
  return coverage(name, sentence) >= SAME_SUBJECT || coverage(wordsOf(fact), name) === 1;
}

const wordsOf = ({ thing }: Fact): string => thing.replace(NOT_A_THING, '');

/** The figure is itself an operand, or stands before the figures that the result was computed from. */
function isUsed({ quantity }: Fact, { indicator, narrative }: IndicatorReading): boolean {
  const { operands } = indicator.actual ?? {};
  const base = operands?.base.evidence.quote ?? '';
  return narrative.plain.slice(quantity.span.start, quantity.span.end) === base;
}

function* againstEachOther(reading: IndicatorReading): Iterable<Problem> {
  const seen = new Map<string, NamedFact[]>();
  for (const fact of reading.statement.facts) {
    const thing = wordsOf(fact);
    if (fact.year === null || fact.isPart || thing.length < SHORTEST_THING || COMPARES.test(thing)) continue;
    const own = { fact, words: features(thing), owner: ownerIn(fact.thing) };
    const comparable = `${String(fact.year)} ${fact.quantity.unit.name}`;
    const others = seen.get(comparable) ?? [];
    seen.set(comparable, others);
    const earlier = others.find(
      (other) => isSameThing(own, other) && isOtherValue(fact.quantity, other.fact.quantity),
    );
    if (others.length < MOST_COMPARED) others.push(own);
    if (!earlier) continue;
    const { quantity } = earlier.fact;
    yield conflict(reading, fact, { value: quantity, evidence: reading.quote(quantity.span) });
  }
}

interface NamedFact {
  readonly fact: Fact;
  readonly words: ReadonlySet<string>;
  /** Whose figure of the year it is; empty where that is not said. */
  readonly owner: string;
}

/** 甲公司92年度盈餘: who stands before the year. */
const ownerIn = (thing: string): string => OWNER.exec(thing)?.[1] ?? '';

function isSameThing(a: NamedFact, b: NamedFact): boolean {
  if (a.owner !== '' && b.owner !== '' && coverage(a.owner, b.owner) < 1) return false;
  const most = Math.max(a.words.size, b.words.size);
  if (Math.min(a.words.size, b.words.size) < most * SAME_THING) return false;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared > 0 && shared >= most * SAME_THING;
}

function isOtherValue(a: FoundQuantity, b: Quantity): boolean {
  const isExact = a.exactness === 'exact' && b.exactness === 'exact';
  return isExact && relateUnits(a.unit, b.unit) === 'same' && !a.value.eq(b.value);
}

function conflict(reading: IndicatorReading, fact: Fact, other: Read<Quantity>): Problem {
  const at = reading.quote(fact.quantity.span);
  return {
    message: message('conflicting-figures.found', {
      quote: at.quote,
      other: other.evidence.quote,
      year: yearAsWritten(fact.year ?? 0, reading),
    }),
    at,
    arithmetic: `${figure(fact.quantity.value)} ≠ ${figure(other.value.value)}`,
    related: [other.evidence],
  };
}
