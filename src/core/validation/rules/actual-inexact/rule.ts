import { message } from '../../../language/message';
import type { Quantity } from '../../../quantity/quantity';
import type { Evidence } from '../../../report/evidence';
import { valueAt } from '../../../sheet/snapshot';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import type { IndicatorRule } from '../../engine/rule';
import { ABOUT_BEFORE } from './vocabulary';

/** Finds results that are only approximate (逾 7 萬人) though the target lies within what they may mean. */
export const rule: IndicatorRule = {
  name: 'actual-inexact',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const { actual, target } = reading.indicator;
    if (!actual || !target || actual.operands) return;
    const { quantity, evidence } = actual;
    if (quantity.exactness === 'exact' || !mayMean(quantity, target.value)) return;
    if (isStatedExactly(reading, quantity)) return;
    const at = withWordBefore(evidence, report);
    yield {
      message: message('actual-inexact.found', { quote: at.quote, target: target.evidence.quote }),
      at,
      related: [target.evidence],
    };
  },
};

/** The figure with the word before it that makes it approximate. */
function withWordBefore(evidence: Evidence, { snapshot }: ReportFile): Evidence {
  const raw = valueAt(snapshot, evidence.cell);
  const before = typeof raw === 'string' ? raw.slice(Math.max(0, evidence.start - 16), evidence.start) : '';
  const word = ABOUT_BEFORE.exec(before)?.[0] ?? '';
  return { ...evidence, start: evidence.start - word.length, quote: word + evidence.quote };
}

/** Whether an approximate figure may be an exact one of the same dimension. */
function mayMean(approximate: Quantity, exact: Quantity): boolean {
  const { low, high, unit } = approximate;
  if (unit.dimension !== exact.unit.dimension) return false;
  const value = exact.value.times(exact.unit.scale);
  return value.gte(low.times(unit.scale)) && (high === null || value.lte(high.times(unit.scale)));
}

/** Whether the row gives the figure exactly as well; the target said again is no such figure. */
function isStatedExactly(reading: IndicatorReading, quantity: Quantity): boolean {
  const { fields, target } = reading.indicator;
  const figures = [...reading.figuresOfWork, ...(fields.actual?.quantities ?? [])];
  return figures.some(
    (figure) =>
      figure.exactness === 'exact' &&
      mayMean(quantity, figure) &&
      !(target?.value.value.eq(figure.value) ?? false),
  );
}
