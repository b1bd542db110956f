import type { Assessment } from '../achievement/assessment';
import { isShare } from '../achievement/units';
import { standsFor } from '../quantity/rounding';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { relateUnits } from '../quantity/units';
import { within } from '../reading/clause';
import type { ActualOperands, Measure } from '../report/indicator';
import { percentOf } from '../report/answer/derived/operands';
import { isCalledRate } from '../report/answer/prose/calledRate';
import type { WordingId } from './draft';
import type { ResultField } from './resultField';
import { GAP_BEFORE } from './vocabulary';

const FORMS: Partial<Readonly<Record<Measure, ActualOperands['form']>>> = {
  growth: 'growth',
  reduction: 'reduction',
  index: 'index',
};
const FRACTION = /\d\s?[/÷]\s?\d/;

/**
 * What the author has to add so that a percentage among the figures of the result can be followed; `null` where
 * the row's figures give it, or where the result is no percentage. Of prose without a field for the result it
 * says what will be missing once the result has one.
 */
export function missingSupport({ indicator }: Assessment, field: ResultField): WordingId | null {
  const { actual, measure, outline } = indicator;
  if (!actual || actual.operands || !isShare(actual.quantity.unit)) return null;
  const stated = field.figures.find(({ value }) => value.eq(actual.quantity.value.abs()));
  if (!stated) return null;
  const isIn = (figure: FoundQuantity, span: Span | null): boolean =>
    span !== null && within([figure], span).length > 0;
  const figures = field.source.quantities.filter(
    (figure) =>
      figure.span.start !== stated.span.start &&
      !isIn(figure, outline.standard) &&
      !isIn(figure, outline.statedTarget) &&
      !isCalledRate(field.plain, figure) &&
      !isGap(field.plain, figure) &&
      figure.unit.dimension !== 'time',
  );
  const form = FORMS[measure];
  if (form) return isGivenByPair(figures, form, stated) ? null : 'ask.two-years';
  // A share that stands in the actual column is evidence of its own.
  if (measure !== 'ratio' || actual.source === 'column' || actual.source === 'corrected') return null;
  const isCounted = figures.some(({ unit, value }) => !isShare(unit) || !value.eq(stated.value));
  const told = field.plain.slice(outline.standard?.end ?? 0);
  return isCounted || FRACTION.test(told) ? null : 'ask.support';
}

/** What is missing of a target, as drafts say it, is no figure that the result was counted from. */
function isGap(plain: string, { unit, span }: FoundQuantity): boolean {
  if (unit.dimension !== 'point') return false;
  return GAP_BEFORE.test(plain.slice(Math.max(0, span.start - 14), span.start));
}

/** The same for a result that no narrative tells yet: a change from year to year needs the figures of both. */
export function missingPair({ actual, measure }: Assessment['indicator']): WordingId | null {
  if (!actual || actual.operands || !isShare(actual.quantity.unit)) return null;
  return FORMS[measure] ? 'ask.two-years' : null;
}

function isGivenByPair(
  figures: readonly FoundQuantity[],
  form: ActualOperands['form'],
  stated: FoundQuantity,
): boolean {
  return figures.some((base) =>
    figures.some(
      (current) =>
        current !== base &&
        base.value.gt(0) &&
        relateUnits(current.unit, base.unit) === 'same' &&
        (standsFor(stated, percentOf(form, current.value, base.value).abs()) ||
          (isShare(base.unit) && standsFor(stated, current.value.minus(base.value).abs()))),
    ),
  );
}
