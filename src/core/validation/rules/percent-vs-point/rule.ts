import { wayBefore } from '../../../reading/changeWords';
import { shownPercent, type RateStyle } from '../../../achievement/shownRate';
import { message } from '../../../language/message';
import { HUNDRED, type Decimal } from '../../../quantity/decimal';
import { locate, type SourceText } from '../../../report/sourceText';
import { amount, figure } from '../../figures/arithmetic';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { isPercent, type FoundQuantity } from '../../../quantity/quantity';
import { roundingOf } from '../../../quantity/rounding';
import { relateUnits } from '../../../quantity/units';
import { sentenceOf } from '../../../reading/sentence';

/** Finds differences of percentages that are written with %, and relative changes that are called points. */
export const rule: IndicatorRule = {
  name: 'percent-vs-point',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ tellings }, { scheme }): Iterable<Problem> {
    for (const { source } of tellings)
      for (const mistaken of mistakenChanges(source)) yield problem(mistaken, source, scheme);
  },
};

function problem(mistaken: MistakenChange, source: SourceText, style: RateStyle): Problem {
  const { change, higher, lower } = mistaken;
  const at = locate(source, change.span.start, change.span.end);
  return {
    message: message(`percent-vs-point.${mistaken.is}`, { quote: at.quote, value: figure(change.value) }),
    at,
    arithmetic: arithmeticOf(mistaken, style),
    related: [higher, lower].map(({ span }) => locate(source, span.start, span.end)),
  };
}

function arithmeticOf({ higher, lower, base, is }: MistakenChange, style: RateStyle): string {
  const difference = higher.value.minus(lower.value);
  const shown = `${amount(higher)} − ${amount(lower)}`;
  if (is === 'points') return `${shown} = ${figure(difference)}`;
  return `(${shown}) ÷ ${amount(base)} = ${shownPercent(difference.div(base.value).times(HUNDRED), style)}`;
}

/** A change that is written as the one when it is the other. */
interface MistakenChange {
  readonly change: FoundQuantity;
  readonly higher: FoundQuantity;
  readonly lower: FoundQuantity;
  /** Of the two, the one that it began from. */
  readonly base: FoundQuantity;
  /** What it really is. */
  readonly is: 'points' | 'percent';
}

/**
 * Finds differences of two percentages that are written with %, and relative changes that are called points.
 * The two figures stand next to the change in its sentence; where both readings give it, nothing is said.
 */
function* mistakenChanges({ plain, quantities }: SourceText): Iterable<MistakenChange> {
  for (const [index, change] of quantities.entries()) {
    if (!isPercent(change) || change.unit.scale !== '1' || !change.value.gt(0)) continue;
    const way = wayBefore(plain, change.span);
    if (way === null) continue;
    const { start, end } = sentenceOf(plain, change.span);
    const near = [-2, -1, 1, 2]
      .map((step) => quantities[index + step])
      .filter((other) => other !== undefined && other.span.start >= start && other.span.end <= end);
    for (const [at, a] of near.entries()) {
      const b = near[at + 1];
      const found = a && b && explain(change, a, b, way === 'rise' ? 'lower' : 'higher');
      if (!found) continue;
      yield found;
      break;
    }
  }
}

function explain(
  change: FoundQuantity,
  a: FoundQuantity,
  b: FoundQuantity,
  from: 'lower' | 'higher',
): MistakenChange | null {
  if (relateUnits(a.unit, b.unit) !== 'same' || a.unit.dimension === 'point') return null;
  // A percentage between two counts is how they differ.
  if (change.unit.dimension === 'percent' && a.unit.dimension !== 'percent') return null;
  const order = a.value.cmp(b.value);
  if (order === 0) return null;
  const [higher, lower] = order > 0 ? [a, b] : [b, a];
  const base = from === 'lower' ? lower : higher;
  if (base.value.lte(0)) return null;
  const difference = higher.value.minus(lower.value);
  const isRelative = gives(change, difference.div(base.value).times(HUNDRED));
  const isDifference = gives(change, difference);
  if (change.unit.dimension === 'percent') {
    return isDifference && !isRelative ? { change, higher, lower, base, is: 'points' } : null;
  }
  const isExplained = higher.unit.dimension === 'percent' && isDifference;
  return isRelative && !isExplained ? { change, higher, lower, base, is: 'percent' } : null;
}

const gives = (change: FoundQuantity, exact: Decimal): boolean =>
  roundingOf(exact, change.value, change.decimals) !== 'none';
