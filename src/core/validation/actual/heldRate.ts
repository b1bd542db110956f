import { HUNDRED } from '../../quantity/decimal';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { locate, type SourceText } from '../../report/sourceText';
import type { AssessedTable } from '../engine/assessedTable';
import type { HeldRate, IndicatorReading, ResultField } from '../engine/indicatorReading';
import type { CountingFields } from '../engine/tableReading';
import { ownColumn } from './columns';
import { namesWhole } from './vocabulary';

/**
 * The rate in the actual column, or else in the field of the result; `null` where that holds a result, or every
 * row keeps its rate there.
 */
export function readHeldRate(reading: IndicatorReading, report: AssessedTable): HeldRate | null {
  const column = ownColumn(reading, 'actual', report);
  if (column) return rateInColumn(reading, column);
  const field = reading.resultField;
  const stated = field?.figures.find(isPercent);
  if (!field || !stated) return null;
  const why = reasonOf(reading, field, stated);
  return why && !isCustom(report, reading) ? { at: reading.quote(stated.span), why, of: null } : null;
}

/** 157% in the actual column, against 100 場次, where the narrative tells of 157 場次. */
function rateInColumn(reading: IndicatorReading, column: SourceText): HeldRate | null {
  const target = reading.indicator.target?.value;
  const [stated, ...others] = column.quantities;
  if (!target?.value.gt(0) || !stated || !isPercent(stated) || others.length > 0) return null;
  if (!hasCountTarget(reading)) return null;
  const of = reading.figuresOfWork.find(
    ({ unit, value }) =>
      relateUnits(unit, target.unit) === 'same' && standsFor(stated, value.div(target.value).times(HUNDRED)),
  );
  return of ? { at: locate(column, stated.span.start, stated.span.end), why: 'count', of } : null;
}

function reasonOf(
  reading: IndicatorReading,
  field: ResultField,
  stated: FoundQuantity,
): HeldRate['why'] | null {
  const { target, actual, measure } = reading.indicator;
  if (!target || measure === 'level' || measure === 'milestone') return null;
  if (hasCountTarget(reading)) return holdsOnlyPercent(field) ? 'count' : null;
  if (!isPercent(target.value)) return null;
  const { rate } = reading.assessment;
  if (actual) {
    const isRate = !standsFor(stated, actual.quantity.value) && rate !== null && standsFor(stated, rate);
    return isRate ? 'computed' : null;
  }
  return isImpossibleShare(reading, stated) ? 'impossible' : null;
}

/** 無缺失件數 ÷ 總件數 can never be more than 100 %. */
function isImpossibleShare({ indicator, formula }: IndicatorReading, stated: FoundQuantity): boolean {
  const { target, measure } = indicator;
  return (
    measure === 'ratio' &&
    formula?.division.form === 'share' &&
    namesWhole(formula.division.base) &&
    stated.value.gt(HUNDRED) &&
    (target?.value.value.lte(HUNDRED) ?? false)
  );
}

/** The whole report puts rates in that field: then it is the custom of the house, and no slip of one row. */
function isCustom({ whole: { countingFields } }: AssessedTable, own: IndicatorReading): boolean {
  const { rows, inPercent } = countingFields;
  const others = rows.size - (rows.has(own) ? 1 : 0);
  return others > 0 && inPercent === rows.size;
}

/** How the rows that count fill their field of the result. */
export function readCountingFields(readings: readonly IndicatorReading[]): CountingFields {
  const rows = readings.filter(
    (reading) => hasCountTarget(reading) && (reading.resultField?.figures.length ?? 0) > 0,
  );
  const inPercent = rows.filter(({ resultField }) => resultField && holdsOnlyPercent(resultField)).length;
  return { rows: new Set(rows), inPercent };
}

function hasCountTarget({ indicator }: IndicatorReading): boolean {
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
