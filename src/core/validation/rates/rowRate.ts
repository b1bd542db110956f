import type { Decimal } from '../../quantity/decimal';
import type { FoundQuantity, Quantity } from '../../quantity/quantity';
import type { Evidence } from '../../report/evidence';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { Claim } from './claim';

/** A rate that the report states for the row as a whole, beside the one that its figures give. */
export interface RowRate {
  readonly stated: Quantity;
  readonly evidence: Evidence;
  /** Exact, in percent. */
  readonly expected: Decimal;
  readonly actual: Quantity;
  readonly target: Quantity;
  /** The other figures of its sentence. */
  readonly beside: readonly FoundQuantity[];
}

/** Every place where the row's own rate is stated: the rate column, and the field of the result. */
export function rowRates(reading: IndicatorReading): readonly RowRate[] {
  const { assessment, indicator } = reading;
  const { actual, target, reported } = indicator;
  if (!assessment.rate || !actual || !target || indicator.direction.way === 'lower') return [];
  const common = { expected: assessment.rate, actual: actual.quantity, target: target.value };
  const inField = reading.claims
    .filter((claim) => claim.inField && claim.label === 'achievement')
    .map((claim) => ofClaim(claim, common));
  const column = reported.rate;
  const isColumn = column && column.evidence.cell.column !== reading.cell('narrative')?.cell.column;
  if (!isColumn) return inField;
  return [{ stated: column.value, evidence: column.evidence, beside: [], ...common }, ...inField];
}

function ofClaim(claim: Claim, common: Pick<RowRate, 'expected' | 'actual' | 'target'>): RowRate {
  const { stated, evidence } = claim;
  return {
    stated,
    evidence,
    ...common,
    get beside() {
      return claim.bystanders;
    },
  };
}
