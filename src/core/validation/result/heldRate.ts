import { HUNDRED } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';
import { ownColumn } from './ownColumn';
import { isPercent, resultField, type ResultField } from './resultField';

/**
 * A rate that stands where the result should. `computed`: the row's figures give it against the target;
 * `impossible`: no part is more than its whole; `count`: the target counts, and the field gives a percentage.
 */
export interface HeldRate {
  readonly stated: FoundQuantity;
  readonly why: 'computed' | 'impossible' | 'count';
}

/** The rate in the field of the result; `null` where that holds a result, or every row keeps its rate there. */
export function heldRate(dossier: Dossier, report: ReportFile): HeldRate | null {
  const field = resultField(dossier);
  const stated = field?.figures.find(isPercent);
  if (!field || !stated || ownColumn(dossier, 'actual', report)) return null;
  const why = reasonOf(dossier, field, stated);
  return why && !isCustom(report, dossier) ? { stated, why } : null;
}

function reasonOf(dossier: Dossier, field: ResultField, stated: FoundQuantity): HeldRate['why'] | null {
  const { target, actual, measure } = dossier.indicator;
  if (!target || measure === 'level' || measure === 'milestone') return null;
  if (hasCountTarget(dossier)) return holdsOnlyPercent(field) ? 'count' : null;
  if (!isPercent(target.value)) return null;
  const { rate } = dossier.assessment;
  if (actual) {
    const isRate = !standsFor(stated, actual.quantity.value) && rate !== null && standsFor(stated, rate);
    return isRate ? 'computed' : null;
  }
  return isImpossibleShare(dossier, stated) ? 'impossible' : null;
}

const WHOLE = /總|全部|全體|應|total|\ball\b/i;

/** 無缺失件數 ÷ 總件數 can never be more than 100 %. */
function isImpossibleShare({ indicator, formula }: Dossier, stated: FoundQuantity): boolean {
  const { target, measure } = indicator;
  return (
    measure === 'ratio' &&
    formula?.division.form === 'share' &&
    WHOLE.test(formula.division.base) &&
    stated.value.gt(HUNDRED) &&
    (target?.value.value.lte(HUNDRED) ?? false)
  );
}

/** The whole report puts rates in that field: then it is the custom of the house, and no slip of one row. */
function isCustom(report: ReportFile, own: Dossier): boolean {
  const fields = report.dossiers
    .filter((other) => other !== own && hasCountTarget(other))
    .map((other) => resultField(other))
    .filter((field) => field !== null && field.figures.length > 0);
  return fields.length > 0 && fields.every((field) => field && holdsOnlyPercent(field));
}

function hasCountTarget({ indicator }: Dossier): boolean {
  const dimension = indicator.target?.value.unit.dimension ?? 'none';
  return !['none', 'percent', 'point', 'date', 'time'].includes(dimension) && indicator.measure === 'value';
}

function holdsOnlyPercent({ figures }: ResultField): boolean {
  const [first] = figures;
  return (
    first !== undefined &&
    isPercent(first) &&
    figures.every((figure) => isPercent(figure) || figure.unit.dimension === 'time')
  );
}
