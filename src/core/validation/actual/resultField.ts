import { isInside, isPercent, type FoundQuantity, type Span } from '../../quantity/quantity';
import { within } from '../../reading/clause';
import { isCalledRate } from '../../report/answer/prose/calledRate';
import { flatten } from '../../report/rows/readOutline';
import type { IndicatorReading } from '../engine/indicatorReading';
import { oncePerReading } from '../engine/oncePerReading';
import { namesRate } from './vocabulary';

/** What the field of the result (三、(二)達成度) says in figures, in order. */
export interface ResultField {
  readonly span: Span;
  /** All but the rates that are called so. */
  readonly figures: readonly FoundQuantity[];
  readonly rates: readonly FoundQuantity[];
}

/** The field of the result; `null` for a narrative without one. */
export const resultField = oncePerReading(readResultField);

function readResultField(reading: IndicatorReading): ResultField | null {
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

/** The quantities of the narrative that neither the standard nor the stated target holds: what was done. */
export const figuresOfWork = oncePerReading(({ quantities, outline }): readonly FoundQuantity[] =>
  quantities.filter(({ span }) => !isInside(outline.standard, span) && !isInside(outline.statedTarget, span)),
);
