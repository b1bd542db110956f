import { isInside, isPercent, type FoundQuantity, type Span } from '../../quantity/quantity';
import { within } from '../../reading/clause';
import { isCalledRate } from '../../report/answer/prose/calledRate';
import { flatten } from '../../report/rows/readOutline';
import type { IndicatorReading, ResultField } from '../engine/indicatorReading';
import { namesRate } from './vocabulary';

/** The field of the result; `null` for a narrative without one. */
export function readResultField(reading: IndicatorReading): ResultField | null {
  const { outline, quantities, plain } = reading;
  const span = outline.achievement ?? outline.achievementSection;
  if (!span) return null;
  const isRateField = namesRate(titleOf(reading, span));
  const own = within(quantities, span).filter((quantity) => !isInside(outline.statedTarget, quantity.span));
  const isRate = (quantity: FoundQuantity): boolean =>
    isPercent(quantity) && (isRateField || isCalledRate(plain, quantity));
  return {
    span,
    figures: own.filter((quantity) => !isRate(quantity)),
    rates: own.filter(isRate),
  };
}

function titleOf({ outline }: IndicatorReading, body: Span): string {
  return flatten(outline.sections).find((section) => section.body.start === body.start)?.title ?? '';
}

/** The quantities of the narrative that tell what was done. */
export function findFiguresOfWork({ quantities, outline }: IndicatorReading): readonly FoundQuantity[] {
  return quantities.filter(
    ({ span }) => !isInside(outline.standard, span) && !isInside(outline.statedTarget, span),
  );
}
