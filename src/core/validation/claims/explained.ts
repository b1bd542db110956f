import { roundingOfClaim, isComparable } from './percentOf';
import type { Quantity } from '../../quantity/quantity';
import type { Claim, ClaimLabel } from './claim';

/**
 * Whether two other figures of the same sentence give the stated percentage: then the claim is about those,
 * and nothing is proven against it.
 */
export function isExplainedOtherwise({ stated, label, bystanders, current, base }: Claim): boolean {
  const figures = bystanders.filter(({ unit }) => unit.dimension !== 'percent');
  const labels = label === 'achievement' ? (['achievement'] as const) : (['achievement', label] as const);
  return figures.some((a) =>
    figures.some(
      (b) =>
        a !== b &&
        !(a.value.eq(current?.quantity.value ?? -1) && b.value.eq(base?.quantity.value ?? -1)) &&
        isComparable(a, b) &&
        isNear(stated, a, b, label) &&
        labels.some((as) => roundingOfClaim(as, stated, a, b) !== 'none'),
    ),
  );
}

/** A quick look before the exact one: no value of the two comes near the stated percentage. */
function isNear(stated: Quantity, a: Quantity, b: Quantity, label: ClaimLabel): boolean {
  const wanted = stated.value.toNumber();
  const least = Number(a.unit.scale) * a.low.toNumber();
  const most = Number(a.unit.scale) * (a.high ?? a.value).toNumber();
  const base = Number(b.unit.scale);
  const ratios = [
    (100 * least) / (base * (b.high ?? b.value).toNumber()),
    (100 * most) / (base * b.low.toNumber()),
  ];
  const read = label === 'growth' ? [0, 100] : label === 'reduction' ? [0, -100] : [0];
  return read.some((shift) => {
    const sought = shift < 0 ? 100 - wanted : wanted + shift;
    const slack = 2 + Math.abs(sought) / 5;
    return (
      ratios.some(Number.isNaN) ||
      (sought >= Math.min(...ratios) - slack && sought <= Math.max(...ratios) + slack)
    );
  });
}
