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
  if (!whole || relateUnits(figure.unit, whole.unit) !== 'same') return false;
  return plain.slice(whole.span.end, from + opened).trim() === '';
}
