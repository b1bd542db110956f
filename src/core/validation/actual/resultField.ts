import { isInside, isPercent, type FoundQuantity, type Span } from '../../quantity/quantity';
import { within } from '../../reading/clause';
import { isCalledRate } from '../../report/answer/prose/calledRate';
import { flatten } from '../../report/rows/readOutline';
import type { Dossier } from '../engine/dossier';
import { oncePerDossier } from '../engine/oncePerDossier';
import { namesRate } from './vocabulary';

/** What the field of the result (三、(二)達成度) says in figures, in order. */
export interface ResultField {
  readonly span: Span;
  /** All but the rates that are called so. */
  readonly figures: readonly FoundQuantity[];
  readonly rates: readonly FoundQuantity[];
}

/** The field of the result; `null` for a narrative without one. */
export const resultField = oncePerDossier(readResultField);

function readResultField(dossier: Dossier): ResultField | null {
  const { outline, quantities, plain } = dossier;
  const span = outline.achievement ?? outline.achievementSection;
  if (!span) return null;
  const isRateField = namesRate(titleOf(dossier, span));
  const own = within(quantities, span).filter((quantity) => !isInside(outline.statedTarget, quantity.span));
  const isRate = (quantity: FoundQuantity): boolean =>
    isPercent(quantity) && (isRateField || isCalledRate(plain, quantity));
  return {
    span,
    figures: own.filter((quantity) => !isRate(quantity)),
    rates: own.filter(isRate),
  };
}

function titleOf({ outline }: Dossier, body: Span): string {
  return flatten(outline.sections).find((section) => section.body.start === body.start)?.title ?? '';
}

/** The quantities of the narrative that neither the standard nor the stated target holds: what was done. */
export const figuresOfWork = oncePerDossier(({ quantities, outline }): readonly FoundQuantity[] =>
  quantities.filter(({ span }) => !isInside(outline.standard, span) && !isInside(outline.statedTarget, span)),
);
