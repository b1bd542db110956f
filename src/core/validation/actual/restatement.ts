import { comparatorAround } from '../../quantity/comparators';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import type { Comparator } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import type { Evidence } from '../../report/evidence';
import { locate, type SourceText } from '../../report/sourceText';
import type { Dossier } from '../engine/dossier';
import type { ReportFile } from '../engine/reportFile';
import { statedTarget } from '../targets/statedTarget';
import { ownColumn } from './columns';
import { resultField } from './resultField';
import { BOUND_BEHIND } from './vocabulary';

/**
 * Where the target stands again, with its 以上 or 以下, in the place of the result: the actual column, else the
 * field of the result. `null` where a figure of its own stands there as well.
 */
export function restatedTarget(dossier: Dossier, report: ReportFile): Evidence | null {
  const column = ownColumn(dossier, 'actual', report);
  if (column) return restatedIn(dossier, column, column.quantities);
  const field = resultField(dossier);
  return field && restatedIn(dossier, dossier.narrative, field.figures);
}

function restatedIn(
  dossier: Dossier,
  source: SourceText,
  figures: readonly FoundQuantity[],
): Evidence | null {
  const target = dossier.indicator.target?.value;
  const [first, ...rest] = figures;
  if (!target || !first?.value.eq(target.value)) return null;
  const isLike = (figure: FoundQuantity): boolean =>
    relateUnits(figure.unit, target.unit) !== 'different' && (isPercent(first) || !isPercent(figure));
  // 逾 60 次 says more than the target does, and 於 3 日內 is how such a service is kept.
  const comparator = comparatorAround(source.plain, first.span);
  const isBound = comparator === '>=' || (comparator === '<=' && target.unit.dimension !== 'time');
  if (!isBound || !isLike(first) || rest.some(isLike) || !comparatorsOf(dossier).includes(comparator))
    return null;
  const tail = BOUND_BEHIND.exec(source.plain.slice(first.span.end, first.span.end + 8));
  return locate(source, first.span.start, first.span.end + (tail?.[0].length ?? 0));
}

/** The comparison as the target's cell says it, and as the narrative says it again. */
function comparatorsOf(dossier: Dossier): readonly (Comparator | null)[] {
  return [
    dossier.indicator.target?.value.comparator ?? null,
    statedTarget(dossier)?.value.comparator ?? null,
  ];
}
