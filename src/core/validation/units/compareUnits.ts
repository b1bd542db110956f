import type { Dimension, Unit } from '../../quantity/unit';
import { relateUnits } from '../../quantity/units';
import { areNear, areVariants, kindOfUnit } from './unitKinds';

/** `different`: two things; `near`: can be two things; `variant`: one thing under two names; `alike`: nothing to say. */
export type UnitDifference = 'different' | 'near' | 'variant' | 'alike';

const PHYSICAL: ReadonlySet<Dimension> = new Set([
  'money',
  'length',
  'area',
  'mass',
  'volume',
  'power',
  'energy',
]);

/** Compares the units of two figures of one thing; shares, times and unknown measure words decide nothing. */
export function differenceOf(a: Unit, b: Unit): UnitDifference {
  switch (relateUnits(a, b)) {
    case 'unknown':
    case 'convertible':
      return 'alike';
    case 'same':
      return areVariants(a.text, b.text) ? 'variant' : 'alike';
    case 'different':
      return areNear(a.name, b.name) ? 'near' : areOfTwoKinds(a, b) ? 'different' : 'alike';
  }
}

function areOfTwoKinds(a: Unit, b: Unit): boolean {
  const [first, second] = [thingOf(a), thingOf(b)];
  return first !== undefined && second !== undefined && first !== second;
}

/** What a unit counts or measures, as far as that is certain. */
function thingOf({ dimension, name }: Unit): string | undefined {
  if (PHYSICAL.has(dimension)) return name.includes('/') ? undefined : dimension;
  const kind = dimension === 'count' ? kindOfUnit(name) : undefined;
  return kind === undefined ? undefined : `kind ${String(kind)}`;
}
