import type { Dimension, Unit } from './unit';

/** How two units relate: the same thing, scales of one thing, or different things. */
export type UnitRelation = 'same' | 'convertible' | 'different' | 'unknown';

const CONVERTIBLE: ReadonlySet<Dimension> = new Set([
  'money',
  'length',
  'area',
  'mass',
  'volume',
  'power',
  'energy',
  'time',
]);

/** Compares two units. `unknown`: one of them is not stated. A percentage and a count are different. */
export function relateUnits(a: Unit, b: Unit): UnitRelation {
  if (a.dimension === 'none' || b.dimension === 'none') return 'unknown';
  if (a.name === b.name && a.scale === b.scale) return 'same';
  const per = (unit: Unit): string => unit.name.split('/')[1] ?? '';
  if (a.dimension !== b.dimension) return 'different';
  if (a.name.split('/')[0] === b.name.split('/')[0] && (per(a) === '' || per(b) === '')) return 'same';
  if (per(a) !== per(b)) return 'different';
  const scaledCount =
    a.dimension === 'count' && a.name.endsWith(b.name) !== b.name.endsWith(a.name) && a.scale !== b.scale;
  return CONVERTIBLE.has(a.dimension) || scaledCount ? 'convertible' : 'different';
}
