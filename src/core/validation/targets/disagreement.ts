import type { Quantity } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { Piece } from '../../report/sourceText';
import { canBeSame } from '../figures/sameFigure';

/** A target with the whole text that it was read from. */
export interface TargetText {
  readonly target: Read<Target>;
  readonly text: Piece;
}

/** Whether two statements of one target cannot both be right. Of different units nothing is said here. */
export function disagree(a: TargetText, b: TargetText): boolean {
  const [own, other] = [a.target.value, b.target.value];
  if (own.due !== null || other.due !== null) return areOtherDates(own, other);
  if (relateUnits(own.unit, other.unit) === 'different') return false;
  if (canBeSame(a.target, b.target)) return areOpposite(own, other) || areOtherBounds(own, other);
  return !isListed(a.target, b) && !isListed(b.target, a);
}

/** 2025-12 and 2025-12-31 can be the same day, 2025-11 cannot. A date beside a count is not compared. */
function areOtherDates(a: Target, b: Target): boolean {
  if (a.due === null || b.due === null || a.unit.dimension !== 'date' || b.unit.dimension !== 'date')
    return false;
  return !a.due.startsWith(b.due) && !b.due.startsWith(a.due);
}

/** 以上 here, 以下 there. */
function areOpposite(a: Target, b: Target): boolean {
  const sides = [a, b].map(({ comparator }) => comparator?.charAt(0) ?? '');
  return sides.includes('<') && sides.includes('>');
}

function areOtherBounds(a: Target, b: Target): boolean {
  return a.upper !== null && b.upper !== null && !a.upper.eq(b.upper);
}

/** Whether the figure stands among several of the other text: targets of several years, or several conditions. */
function isListed(target: Read<Quantity>, { text }: TargetText): boolean {
  return text.quantities.some(({ span, ...value }) => {
    const evidence = { ...target.evidence, quote: text.plain.slice(span.start, span.end) };
    return (
      relateUnits(value.unit, target.value.unit) !== 'different' && canBeSame({ value, evidence }, target)
    );
  });
}
