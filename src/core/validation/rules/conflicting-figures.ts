import { message } from '../../language/message';
import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { Quantity } from '../../quantity/quantity';
import { coverage } from '../../text/similarity';
import { figure } from '../arithmetic';
import type { Dossier } from '../dossier';
import type { Fact } from '../facts/readFacts';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** The words of two facts must be this much the same for their figures to speak of one thing. */
const SAME_THING = 0.8;
/** A sentence about the indicator's own subject shares this much of its name. */
const SAME_SUBJECT = 0.3;

/** Finds one quantity of one year that stands with two values in a row. */
export const rule: IndicatorRule = {
  name: 'conflicting-figures',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    yield* againstOperands(dossier);
    yield* againstEachOther(dossier);
  },
};

/** A later figure for a year that the indicator's own formula already uses with another value. */
function* againstOperands(dossier: Dossier): Iterable<Problem> {
  const operands = dossier.indicator.actual?.operands;
  const { year } = dossier;
  if (!operands || operands.form === 'share' || year === null) return;
  const known = [
    { year, read: operands.current },
    { year: year - 1, read: operands.base },
  ];
  for (const fact of dossier.facts) {
    const own = known.find((operand) => operand.year === fact.year);
    if (!own || fact.isPart || !isOtherValue(fact.quantity, own.read.value)) continue;
    const subject = coverage(dossier.indicator.name, fact.sentence);
    if (subject >= SAME_SUBJECT && !isUsed(fact, dossier)) yield conflict(dossier, fact, own.read);
  }
}

/** The figure is itself an operand, or stands before the figures that the result was computed from. */
function isUsed({ quantity }: Fact, { indicator, narrative }: Dossier): boolean {
  const { operands } = indicator.actual ?? {};
  const base = operands?.base.evidence.quote ?? '';
  return narrative.plain.slice(quantity.span.start, quantity.span.end) === base;
}

function* againstEachOther(dossier: Dossier): Iterable<Problem> {
  const dated = dossier.facts.filter(({ year, thing }) => year !== null && thing.trim().length >= 4);
  for (const [index, fact] of dated.entries()) {
    const earlier = dated
      .slice(0, index)
      .find(
        (other) =>
          other.year === fact.year && isSameThing(fact, other) && isOtherValue(fact.quantity, other.quantity),
      );
    if (!earlier) continue;
    yield conflict(dossier, fact, {
      value: earlier.quantity,
      evidence: dossier.quote(earlier.quantity.span),
    });
  }
}

function isSameThing(a: Fact, b: Fact): boolean {
  return (
    !a.isPart &&
    !b.isPart &&
    coverage(a.thing, b.thing) >= SAME_THING &&
    coverage(b.thing, a.thing) >= SAME_THING
  );
}

function isOtherValue(a: FoundQuantity, b: Quantity): boolean {
  const isExact = a.exactness === 'exact' && b.exactness === 'exact';
  return isExact && relateUnits(a.unit, b.unit) === 'same' && !a.value.eq(b.value);
}

function conflict(dossier: Dossier, fact: Fact, other: Read<Quantity>): Problem {
  const at = dossier.quote(fact.quantity.span);
  return {
    message: message('conflicting-figures.found', {
      quote: at.quote,
      other: other.evidence.quote,
      year: String(fact.year),
    }),
    at,
    arithmetic: `${figure(fact.quantity.value)} ≠ ${figure(other.value.value)}`,
    related: [other.evidence],
  };
}
