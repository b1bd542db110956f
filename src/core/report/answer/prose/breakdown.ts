import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';

/** How long a bracket is looked into. */
const REACH = 80;

/**
 * Whether a figure stands in brackets right behind another one of its unit, and so only divides that one:
 * 92.3%(非常滿意40.1%、滿意52.2%).
 */
export function isBreakdown(plain: string, quantities: readonly FoundQuantity[], index: number): boolean {
  const figure = quantities[index];
  if (!figure) return false;
  const from = Math.max(0, figure.span.start - REACH);
  const before = plain.slice(from, figure.span.start);
  const opened = before.lastIndexOf('(');
  if (opened < 0 || before.includes(')', opened)) return false;
  let last = index - 1;
  while (last >= 0 && (quantities[last]?.span.end ?? 0) > from + opened) last--;
  const whole = quantities[last];
  if (!whole || !mayDivide(plain, figure, whole)) return false;
  return plain.slice(whole.span.end, from + opened).trim() === '';
}

/** 945 workers (612 women, 333 men): what an English part is of stands behind it, where it is bare for the reader. */
const NAMED_BEHIND = /^\s[a-z]{3}/;

function mayDivide(plain: string, figure: FoundQuantity, whole: FoundQuantity): boolean {
  if (relateUnits(figure.unit, whole.unit) === 'same') return true;
  const isBare = figure.unit.dimension === 'none' && whole.unit.dimension === 'count';
  return (
    isBare &&
    figure.value.lt(whole.value) &&
    NAMED_BEHIND.test(plain.slice(figure.span.end, figure.span.end + 4))
  );
}
