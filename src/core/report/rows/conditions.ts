import { comparatorAround } from '../../quantity/comparators';
import { readTarget, NO_CONTEXT } from '../../quantity/readTarget';
import type { FoundQuantity, Quantity, Span } from '../../quantity/quantity';
import type { FoundTarget, Target } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import { within } from '../../reading/clause';
import type { Condition, Read } from '../indicator';
import { isCalledRate } from '../answer/prose/calledRate';
import { locate, type SourceText } from '../sourceText';

/** A text that may answer conditions, and where in it. */
export interface AnswerPlace {
  readonly source: SourceText;
  readonly spans: readonly Span[];
}

/** Where conditions may be stated, and where they may be answered. */
export interface ConditionSearch {
  readonly target: Target;
  readonly targetSource: SourceText | null;
  readonly narrative: SourceText;
  readonly standard: Span | null;
  /** What was done and achieved: the actual column, then the parts of the narrative that can answer. */
  readonly answers: readonly AnswerPlace[];
}

/**
 * The further conditions of a target: those of its own cell, else those that the standard adds to the same
 * target (達60次以上，並獲3國以上回應), each with the figure that answers it.
 */
export function findConditions(search: ConditionSearch): readonly Condition[] {
  const { targetSource, narrative, target } = search;
  const figures = (): readonly Answer[] => answerFigures(search);
  if (target.further.length > 0 && targetSource) {
    return conditionsFrom(target.further, targetSource, 0, figures());
  }
  if (!search.standard) return [];
  const { start } = search.standard;
  const { plain, quantities } = narrative.part(search.standard);
  // Further conditions stand behind a first one.
  if (quantities.length < 2) return [];
  const standard = readTarget(plain, { ...NO_CONTEXT, quantities });
  if (!standard?.value.eq(target.value) || relateUnits(standard.unit, target.unit) === 'different') return [];
  return conditionsFrom(standard.further, narrative, start, figures());
}

/** A figure that may answer a condition. */
interface Answer {
  readonly quantity: FoundQuantity;
  readonly source: SourceText;
  /** Whether it stands in the cell of results, and not in prose. */
  readonly isOfColumn: boolean;
}

function answerFigures({ answers, narrative }: ConditionSearch): readonly Answer[] {
  return answers.flatMap(({ source, spans }) => {
    const quantities = source.quantities;
    return spans
      .flatMap((span) => within(quantities, span))
      .filter((quantity) => !isCalledRate(source.plain, quantity))
      .map((quantity) => ({ quantity, source, isOfColumn: source !== narrative }));
  });
}

function conditionsFrom(
  further: readonly FoundTarget[],
  source: SourceText,
  offset: number,
  answers: readonly Answer[],
): readonly Condition[] {
  return further.map(({ span, ...quantity }) => {
    const place = { start: span.start + offset, end: span.end + offset };
    const target: Read<Target> = {
      value: { ...quantity, span: place, upper: null, due: null, further: [] },
      evidence: locate(source, place.start, place.end),
    };
    const answer = answerTo(quantity, answers);
    const found = answer?.quantity;
    return {
      target,
      actual:
        answer && found
          ? { value: found, evidence: locate(answer.source, found.span.start, found.span.end) }
          : null,
    };
  });
}

/**
 * The figure that answers a condition. Where nothing but its unit tells what is asked for (15 場次，800 人), prose must
 * have one figure alone in that unit; the cell of results answers with its first.
 */
function answerTo(quantity: Omit<FoundTarget, 'span'>, answers: readonly Answer[]): Answer | undefined {
  const fitting = answers.filter((candidate) => isAnswer(candidate, quantity));
  const [first, ...others] = fitting;
  if (!first || quantity.comparator !== null || others.length === 0) return first;
  const isSure = first.isOfColumn || others.every((other) => other.quantity.value.eq(first.quantity.value));
  return isSure ? first : undefined;
}

/** A figure in the condition's unit that is not the condition again. */
function isAnswer({ quantity, source }: Answer, condition: Quantity): boolean {
  if (relateUnits(quantity.unit, condition.unit) !== 'same') return false;
  return !quantity.value.eq(condition.value) || comparatorAround(source.plain, quantity.span) === null;
}
