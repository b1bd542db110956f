import type { FoundQuantity } from '../../../../src/core/quantity/quantity';
import { NO_CONTEXT, readTarget, type TargetContext } from '../../../../src/core/quantity/readTarget';
import { findQuantities } from '../../../../src/core/quantity/scan';
import type { Comparator } from '../../../../src/core/quantity/target';
import { readUnit } from '../../../../src/core/quantity/units';
import { readable } from '../../../../src/core/text/readable';

/** Quantities as tests write them down: `600000件`, `60%`, `2011`. */
const written = ({ value, unit }: FoundQuantity): string => `${value.toString()}${unit.name}`;

/** Every quantity of a raw text: `60次 3國`. */
export const quantitiesIn = (raw: string): string =>
  findQuantities(readable(raw).plain).map(written).join(' ');

/** The bounds of the only quantity of a raw text: `[2100, 2200]人`. */
export function boundsIn(raw: string): string {
  const [quantity, ...others] = findQuantities(readable(raw).plain);
  if (!quantity || others.length > 0) throw new Error(`"${raw}" holds ${others.length} quantities more.`);
  return `[${quantity.low.toString()}, ${quantity.high?.toString() ?? '∞'}]${quantity.unit.name}`;
}

const COMPARISONS: Readonly<Record<Comparator, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '= ',
  between: '',
};

/** The target of a raw text: `≥ 60次, ≥ 3國`, `2.5~6.5%`, `by 2025-12-31`, or `none`. */
export function targetIn(raw: string, unit = '', more: Partial<TargetContext> = {}): string {
  const context = { ...NO_CONTEXT, reportYear: 2011, unit: readUnit(unit), ...more };
  const target = readTarget(readable(raw).plain, context);
  if (!target) return 'none';
  if (target.unit.dimension === 'date') return `by ${target.due ?? '?'}`;
  const sign = (comparator: Comparator | null): string => (comparator ? COMPARISONS[comparator] : '');
  const upper = target.upper ? `~${target.upper.toString()}` : '';
  return [
    `${sign(target.comparator)}${target.value.toString()}${upper}${target.unit.name}`,
    ...target.further.map((further) => sign(further.comparator) + written(further)),
  ].join(', ');
}
