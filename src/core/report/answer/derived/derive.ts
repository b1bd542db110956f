import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import type { Statement } from '../../../reading/statement';
import type { Place } from '../features/feature';
import { sumOfList } from '../listed';
import type { Wanted } from '../wanted';
import type { Weighed } from '../weigh';
import { afterChange } from './afterChange';
import { allOfPlan } from './allOfPlan';
import { besideTarget } from './besideTarget';
import { changeBetween } from './changeBetween';
import { eachTimes } from './eachTimes';
import { rateOfChange } from './rateOfChange';
import { sumOfAlike } from './sumOfAlike';
import { sumOfParts } from './sumOfParts';
import { yearFromParts } from './yearFromParts';

/** What no figure says and several give, and the figure that it was found by. */
export interface Derived {
  readonly part: Weighed;
  readonly whole: FoundQuantity;
}

/** The result stands among the likeliest figures, or is derived from one of them. */
const MOST_PARTS = 4;
/** What lies off the target, or is each one's, weighs little itself. */
const MOST_SAID = 8;

/** The sum of the parts that one of the likeliest figures begins (上半年 12 件，下半年 11 件). */
export function summedAmong(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  order: readonly Weighed[],
  wanted: Wanted,
): Derived | undefined {
  const summed = derivedBy(order.slice(0, MOST_PARTS), (figure) => {
    const year = yearFromParts(statement, figure);
    if (year || !wanted.isOneAmount) return year;
    return (
      sumOfParts(statement.plain, quantities, figure, wanted.name) ??
      alikeIn(statement, figure, wanted) ??
      sumOfList(statement, figure, wanted)
    );
  });
  return summed && !isSaid(quantities, summed.whole) ? summed : undefined;
}

function alikeIn(statement: Statement, figure: FoundQuantity, { name }: Wanted): FoundQuantity | undefined {
  const [mention] = statement.mentionsOf([figure]);
  const sentence = mention && statement.sentenceOf(mention);
  return sentence && sumOfAlike(statement.plain, sentence, figure, name);
}

/** What the text says in words: so much above or below the target, so many for each of several. */
export function saidAmong(
  statement: Statement,
  order: readonly Weighed[],
  wanted: Wanted,
  place: Place,
): Derived | undefined {
  return derivedBy(
    order.slice(0, MOST_SAID),
    (figure) =>
      besideTarget(statement, figure, wanted) ??
      eachTimes(statement, figure, wanted) ??
      allOfPlan(statement, figure, wanted) ??
      afterChange(statement, figure, wanted) ??
      changeBetween(statement, figure, wanted) ??
      rateOfChange(statement, figure, wanted, place),
  );
}

/** Where a figure says the sum, it is read like any other. */
const isSaid = (quantities: readonly FoundQuantity[], { value, unit }: FoundQuantity): boolean =>
  quantities.some((other) => other.value.eq(value) && relateUnits(other.unit, unit) === 'same');

function derivedBy(
  order: readonly Weighed[],
  derive: (figure: FoundQuantity) => FoundQuantity | undefined,
): Derived | undefined {
  for (const part of order) {
    const whole = derive(part.mention.quantity);
    if (whole) return { part, whole };
  }
  return undefined;
}
