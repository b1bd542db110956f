import { isBareScale } from './scaledUnits';
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
  if (a.dimension !== b.dimension || isHoursOfWorkingDay(a, b)) return 'different';
  // 490 in thousands, and 490,000 visits.
  if (a.dimension === 'count' && isBareScale(a) !== isBareScale(b)) return 'convertible';
  if (a.name.includes('/') || b.name.includes('/')) {
    const [what, per = ''] = a.name.split('/');
    const [otherWhat, otherPer = ''] = b.name.split('/');
    if (what === otherWhat && (per === '' || otherPer === '')) return 'same';
    if (per !== otherPer) return 'different';
  } else if (a.name === b.name) return 'same';
  const scaledCount =
    a.dimension === 'count' && a.name.endsWith(b.name) !== b.name.endsWith(a.name) && a.scale !== b.scale;
  return CONVERTIBLE.has(a.dimension) || scaledCount ? 'convertible' : 'different';
}

const WORKING = /工作|working|business/i;

/** Whether working days stand against hours, weeks or months: how many of those they are nobody says. */
export const isHoursOfWorkingDay = (a: Unit, b: Unit): boolean =>
  a.dimension === 'time' &&
  b.dimension === 'time' &&
  a.scale !== b.scale &&
  WORKING.test(a.text) !== WORKING.test(b.text);
