import { ONE, type Decimal } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { amount, figure } from './arithmetic';
import { printedRange, type PrintedRange } from './printedRange';
import { quantitiesOfSentence } from '../../reading/sentence';
import type { Multiple } from '../../reading/relations/multiples';
import { message, type Message } from '../../language/message';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { Problem } from '../engine/finding';

/** `loose`: growth by N times where the figure only became N times as large; `wrong`: neither gives the figures. */
export type MultipleJudgement = 'right' | 'loose' | 'wrong';

/** A sentence of more figures than these explains itself. */
const MOST_FIGURES = 12;

/** Holds a stated multiple against its two figures. */
export function judgeMultiple(
  plain: string,
  quantities: readonly FoundQuantity[],
  multiple: Multiple,
): MultipleJudgement {
  const { current, base, reading } = multiple;
  const range = (quantity: FoundQuantity): PrintedRange => printedRange(plain, quantity);
  const ratio = ratioOf(range(current), range(base));
  const [strict, other] = reading === 'by' ? [ONE, undefined] : [undefined, ONE];
  if (!ratio || isIn(ratio, multiple, strict)) return 'right';
  if (isIn(ratio, multiple, other)) return 'loose';
  const alike = quantitiesOfSentence(plain, quantities, multiple.span).filter(
    ({ unit }) => relateUnits(unit, base.unit) === 'same',
  );
  if (alike.length > MOST_FIGURES) return 'right';
  const ranges = alike.map(range);
  const isOfOthers = ranges.some((a) =>
    ranges.some((b) => {
      const quotient = a !== b && ratioOf(a, b);
      return quotient && (isIn(quotient, multiple, strict) || isIn(quotient, multiple, other));
    }),
  );
  return isOfOthers ? 'right' : 'wrong';
}

/** `1,200 ÷ 400 = 3` */
export function ratioArithmetic({ current, base }: Multiple): string {
  return `${amount(current)} ÷ ${amount(base)} = ${figure(ratioOfMultiple({ current, base }))}`;
}

/** How many times its base the current figure is. */
export function ratioOfMultiple({ current, base }: Pick<Multiple, 'current' | 'base'>): Decimal {
  return current.value.times(current.unit.scale).div(base.value.times(base.unit.scale));
}

function ratioOf(current: PrintedRange, base: PrintedRange): PrintedRange | null {
  if (base.low.lte(0)) return null;
  return { low: current.low.div(base.high), high: current.high.div(base.low) };
}

/** Whether the quotient can be the stated multiple, or that and `more`. */
function isIn(ratio: PrintedRange, { low, high }: Multiple, more?: Decimal): boolean {
  const [least, most] = more ? [low.plus(more), high?.plus(more)] : [low, high];
  return ratio.high.gte(least) && (!most || ratio.low.lte(most));
}

/** The multiples of the narrative that are judged so. */
export function* problemsOfMultiples(
  reading: IndicatorReading,
  sought: Exclude<MultipleJudgement, 'right'>,
): Iterable<Problem> {
  const { plain, quantities } = reading;
  for (const multiple of reading.statement.multiples) {
    if (judgeMultiple(plain, quantities, multiple) !== sought) continue;
    const at = reading.quote(multiple.span);
    yield {
      message: said(sought, at.quote, multiple),
      at,
      arithmetic: ratioArithmetic(multiple),
      related: [multiple.current, multiple.base].map(({ span }) => reading.quote(span)),
    };
  }
}

function said(sought: 'loose' | 'wrong', quote: string, multiple: Multiple): Message {
  const exact = ratioOfMultiple(multiple).toDecimalPlaces(2);
  const slots = { quote, ratio: figure(exact), more: figure(exact.minus(ONE)) };
  return message(sought === 'loose' ? 'multiple-loose.found' : 'multiple-mismatch.found', slots);
}
