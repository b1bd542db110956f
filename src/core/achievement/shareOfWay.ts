import type { Indicator } from '../report/indicator';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { convert, operation, targetExpression, type OperandCells } from './operands';
import { relate } from './units';

/**
 * How much of the way from the baseline down to the target is covered: (baseline − actual) ÷ (baseline − target).
 * `null` without a baseline of the same thing that lies above the target.
 */
export function shareOfWay(
  { baseline, target }: Indicator,
  actual: Expression,
  against: Expression,
  cells: OperandCells,
): Expression | null {
  if (!baseline || !target) return null;
  const relation = relate(baseline.value.unit, target.value.unit);
  if (relation.kind === 'incomparable' || relation.kind === 'different') return null;
  const own = targetExpression(baseline.value, baseline.evidence, target.value.unit, cells.baseline);
  const from = convert(own, relation);
  const [began, asked] = [evaluate(from), evaluate(against)];
  if (!began || !asked || began.lte(asked)) return null;
  return operation(operation(from, '-', actual), '/', operation(from, '-', against));
}
