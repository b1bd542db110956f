import { roundingOfClaim, isComparable } from './percentOf';
import type { Claim } from './claim';

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
        labels.some((as) => roundingOfClaim(as, stated, a, b) !== 'none'),
    ),
  );
}
