import { HUNDRED } from '../../quantity/decimal';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import type { Evidence } from '../../report/evidence';
import { locate, type SourceText } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import { oncePerReading } from '../engine/oncePerReading';
import { oncePerReport } from '../engine/oncePerReport';
import type { ReportFile } from '../engine/reportFile';
import { ownColumn } from './columns';
import { figuresOfWork, resultField, type ResultField } from './resultField';
import { namesWhole } from './vocabulary';

/**
 * A rate that stands where the result should. `computed`: the row's figures give it against the target;
 * `impossible`: no part is more than its whole; `count`: the target counts, and the field gives a percentage.
 */
export interface HeldRate {
  /** The rate's place. */
  readonly at: Evidence;
  readonly why: 'computed' | 'impossible' | 'count';
  /** The figure of the row that it was computed from, where the column holds the rate of it. */
  readonly of: FoundQuantity | null;
}

/**
 * The rate in the actual column, or else in the field of the result; `null` where that holds a result, or every
 * row keeps its rate there.
 */
export const heldRate = oncePerReading(readHeldRate);

function readHeldRate(reading: IndicatorReading, report: ReportFile): HeldRate | null {
  const column = ownColumn(reading, 'actual', report);
  if (column) return rateInColumn(reading, column);
  const field = resultField(reading);
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
  const of = figuresOfWork(reading).find(
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
function isCustom(report: ReportFile, own: IndicatorReading): boolean {
  const fields = countFields(report);
  const others = fields.size - (fields.has(own) ? 1 : 0);
  return others > 0 && percentFields(report) === fields.size;
}

/** The fields of the result of all indicators that count, where they hold figures. */
const countFields = oncePerReport(({ readings }) => {
  const fields = new Map<IndicatorReading, ResultField>();
  for (const reading of readings) {
    const field = hasCountTarget(reading) ? resultField(reading) : null;
    if (field && field.figures.length > 0) fields.set(reading, field);
  }
  return fields;
});

const percentFields = oncePerReport(
  (report) => [...countFields(report).values()].filter(holdsOnlyPercent).length,
);

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
