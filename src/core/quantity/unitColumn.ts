import type { FoundQuantity } from './quantity';
import type { Unit } from './unit';
import { relateUnits } from './units';

/** A number without a unit of its own takes the unit column's, as does one that leaves out 每日 or a scale. */
export function inUnit(quantity: FoundQuantity, unit: Unit): FoundQuantity {
  const relation = relateUnits(quantity.unit, unit);
  const taken = quantity.unit.dimension === 'none' || (relation === 'same' && unit.name.includes('/'));
  return taken && unit.dimension !== 'none' ? { ...quantity, unit } : quantity;
}
