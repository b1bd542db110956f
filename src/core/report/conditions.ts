import { comparatorAround } from '../quantity/comparators';
import { findQuantities } from '../quantity/scan';
import { readTarget, NO_CONTEXT } from '../quantity/readTarget';
import type { FoundQuantity, Span } from '../quantity/quantity';
import type { FoundTarget, Target } from '../quantity/target';
import { relateUnits } from '../quantity/units';
import { within } from './clause';
import type { Condition, Read } from './indicator';
import { isCalledRate } from './pickFigure';
import { locate, type SourceText } from './sourceText';

/** Where conditions may be stated, and where they may be answered. */
export interface ConditionSearch {
  readonly target: Target;
  readonly targetSource: SourceText | null;
  readonly narrative: SourceText;
  readonly standard: Span | null;
  /** What was done and achieved: the part of the narrative that can answer. */
  readonly answers: readonly Span[];
}

/**
 * The further conditions of a target: those of its own cell, else those that the standard adds to the same
 * target (達60次以上，並獲3國以上正面回應), each with the figure that answers it.
 */
export function findConditions(search: ConditionSearch): readonly Condition[] {
  const own = search.target.further;
  if (own.length > 0 && search.targetSource)
    return own.map((further) => answered(search, further, search.targetSource ?? search.narrative, 0));
  if (!search.standard) return [];
  const { start, end } = search.standard;
  const standard = readTarget(search.narrative.plain.slice(start, end), NO_CONTEXT);
  if (
    !standard?.value.eq(search.target.value) ||
    relateUnits(standard.unit, search.target.unit) === 'different'
  )
    return [];
  return standard.further.map((further) => answered(search, further, search.narrative, start));
}

function answered(
  search: ConditionSearch,
  further: FoundTarget,
  source: SourceText,
  offset: number,
): Condition {
  const { span, ...quantity } = further;
  const place = { start: span.start + offset, end: span.end + offset };
  const target: Read<Target> = {
    value: { ...quantity, span: place, upper: null, due: null, further: [] },
    evidence: locate(source, place.start, place.end),
  };
  const answer = findAnswer(search, further);
  return {
    target,
    actual: answer
      ? { value: answer, evidence: locate(search.narrative, answer.span.start, answer.span.end) }
      : null,
  };
}

/** The first figure in the condition's unit that is not the condition again. */
function findAnswer(
  { narrative, answers }: ConditionSearch,
  further: FoundTarget,
): FoundQuantity | undefined {
  const quantities = findQuantities(narrative.plain);
  return answers
    .flatMap((span) => within(quantities, span))
    .find(
      (quantity) =>
        relateUnits(quantity.unit, further.unit) === 'same' &&
        !isCalledRate(narrative.plain, quantity) &&
        !(quantity.value.eq(further.value) && comparatorAround(narrative.plain, quantity.span) !== null),
    );
}
