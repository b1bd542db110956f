import { isInside, isPercent, type FoundQuantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { sentenceBefore, wordsAfter } from '../../reading/clause';
import type { ActualOperands, Measure } from '../../report/indicator';
import { isCalledRate } from '../../report/answer/prose/calledRate';
import type { RateLabel } from '../../reading/rateLabel';
import { isComparable, roundingOfClaim } from '../rates/percentOf';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading, Unsupported } from '../engine/indicatorReading';
import { percentForLevel } from './levelAnswer';
import { SAYS_DUTY } from './vocabulary';

/**
 * The percentage or level that the field of the result asserts, where no figure of the row could give it;
 * `null` where one could. A count is its own evidence, and a rate is no result.
 */
export function findUnsupported(reading: IndicatorReading, report: AssessedTable): Unsupported | null {
  const field = reading.resultField;
  const { measure, actual, legend } = reading.indicator;
  if (!field || actual?.operands || reading.heldRate) return null;
  if (measure === 'level') {
    const stated = [...field.figures, ...field.rates].find(
      (figure) => isPercent(figure) || legend.has(figure.value.toString()),
    );
    return stated && isBareLevel(reading, stated, report) ? { stated, needs: 'level' } : null;
  }
  const stated = field.figures.find(isPercent);
  if (!stated) return null;
  const label = LABELS[measure];
  if (label) return isGivenByPair(reading, stated, label) ? null : { stated, needs: 'two-years' };
  return measure === 'ratio' && !hasEvidence(reading, stated) ? { stated, needs: 'share' } : null;
}

/** How two figures of a text give the percentage of a measure that compares two years. */
const LABELS: Partial<Readonly<Record<Measure, RateLabel>>> = {
  growth: 'growth',
  reduction: 'reduction',
  index: 'achievement',
} satisfies Partial<Record<ActualOperands['form'], RateLabel>>;

/** A code is supported by what is told of the work; a percentage in its place by figures only. */
function isBareLevel(reading: IndicatorReading, stated: FoundQuantity, report: AssessedTable): boolean {
  if (percentForLevel(reading, report)) return !hasEvidence(reading, stated);
  const { progress, benefit } = reading.outline;
  return !isPercent(stated) && (progress ?? benefit) === null && !hasEvidence(reading, stated);
}

/** Any two figures of the row that give the percentage, whatever they count; rates of achievement are none. */
function isGivenByPair(reading: IndicatorReading, stated: FoundQuantity, label: RateLabel): boolean {
  const figures = reading.figuresOfWork.filter(
    (figure) => figure !== stated && !isCalledRate(reading.plain, figure),
  );
  for (const base of figures)
    for (const current of figures) {
      if (current === base) continue;
      const gives =
        roundingOfClaim(label, stated, current, base) !== 'none' || isDifference(stated, current, base);
      if (gives && isComparable(current, base)) return true;
    }
  return false;
}

/** From 80% to 82%: two points, often written as 2%. */
function isDifference(stated: FoundQuantity, a: FoundQuantity, b: FoundQuantity): boolean {
  return isPercent(a) && isPercent(b) && standsFor(stated, a.value.minus(b.value).abs());
}

/** 9/11 and 49 ÷ 50 are read as one thing, not as two figures. */
const FRACTION = /\d\s?[/÷]\s?\d/;

/** Figures, fractions or months that the percentage could have been counted from. */
function hasEvidence(reading: IndicatorReading, stated: FoundQuantity): boolean {
  const { plain, outline, periods } = reading;
  const isDefinition = (start: number, end: number): boolean =>
    isInside(outline.standard, { start, end }) || isInside(outline.statedTarget, { start, end });
  const counts = reading.figuresOfWork.some(
    (figure) =>
      figure.span.start !== stated.span.start &&
      figure.unit.dimension !== 'time' &&
      !(isPercent(figure) && figure.value.eq(stated.value)) &&
      !SAYS_DUTY.test(sentenceBefore(plain, figure.span)) &&
      !SAYS_DUTY.test(wordsAfter(plain, figure.span)),
  );
  if (counts) return true;
  const fraction = FRACTION.exec(plain.slice(outline.standard?.end ?? 0));
  return (
    fraction !== null ||
    periods.some(({ span, month }) => month !== null && !isDefinition(span.start, span.end))
  );
}
