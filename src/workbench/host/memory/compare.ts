import type { CellValue } from '../storage';

type Comparable = string | number | boolean;

/** Numbers come before text and text before booleans; the case of letters does not matter. */
export function compare(left: CellValue, right: CellValue): number {
  const a = comparable(left, right);
  const b = comparable(right, left);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank(value: Comparable): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

/** An empty cell compares as the zero of the other side's kind. */
function comparable(value: CellValue, other: CellValue): Comparable {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
