import { amount, quotient } from '../arithmetic';
import type { Dossier } from '../dossier';

/** The row's own comparison as people write it: `22 ÷ 22 = 100%`, `9.98% < 10%`; `undefined` for dates and codes. */
export function comparisonOf({ assessment, indicator }: Dossier): string | undefined {
  const { target, actual, measure } = indicator;
  if (!target || !actual || measure === 'level' || target.value.unit.dimension === 'date') return undefined;
  if (assessment.rate) return quotient('achievement', actual.quantity, target.value, assessment.rate);
  if (actual.quantity.unit.scale !== target.value.unit.scale) return undefined;
  const [a, b] = [actual.quantity.value, target.value.value];
  const sign = a.eq(b) ? '=' : a.gt(b) ? '>' : '<';
  return `${amount(actual.quantity)} ${sign} ${amount(target.value)}`;
}

/** Where the row's figures stand. */
export function figurePlaces({ indicator: { target, actual } }: Dossier) {
  return [actual?.evidence, target?.evidence].filter((place) => place !== undefined);
}
