import type { Assessment } from '../achievement/assessment';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { within } from '../reading/clause';
import { isCalledRate } from '../report/answer/prose/calledRate';
import { joinCells, type SourceText } from '../report/sourceText';

/** The stretch of an existing narrative that states the result, and the figures in it. */
export interface ResultField {
  readonly source: SourceText;
  readonly plain: string;
  readonly span: Span;
  /** Whether the narrative has a field of its own for the result; otherwise it is prose as a whole. */
  readonly isField: boolean;
  readonly figures: readonly FoundQuantity[];
  readonly rates: readonly FoundQuantity[];
}

/** Finds where a narrative states the result. */
export function readResultField({ indicator }: Assessment): ResultField {
  const { outline, name } = indicator;
  const source = indicator.fields.narrative ?? joinCells([]);
  const { plain } = source;
  const own = outline.achievement ?? outline.achievementSection;
  const span = own ?? { start: 0, end: plain.length };
  const quantities = within(source.quantities, span).filter(
    (quantity) =>
      within([quantity], outline.standard ?? NOWHERE).length === 0 &&
      (outline.achievement !== null || within([quantity], outline.statedTarget ?? NOWHERE).length === 0),
  );
  const isRate = (quantity: FoundQuantity): boolean => isCalledRate(plain, quantity, name);
  return {
    source,
    plain,
    span,
    isField: own !== null,
    figures: quantities.filter((quantity) => !isRate(quantity)),
    rates: quantities.filter(isRate),
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The span without the white space at its ends. */
export function trimmed(plain: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(plain.charAt(from))) from++;
  while (to > from && /\s/.test(plain.charAt(to - 1))) to--;
  return { start: from, end: to };
}
