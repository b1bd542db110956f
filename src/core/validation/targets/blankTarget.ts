import { isUndecided } from '../../reading/undecided';
import type { CellAddress } from '../../sheet/address';
import { isHeadingRow } from '../cells/headingRow';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading } from '../engine/indicatorReading';

/** Whether a row that asks for a target has none. */
export function lacksTarget(reading: IndicatorReading, report: AssessedTable): boolean {
  const at = reading.cell('target');
  if (!at || reading.indicator.fields.target?.plain !== '') return false;
  return !isMerged(report, at.cell) && !isHeadingRow(reading, report) && !reading.statedTarget;
}

/** One target for several rows stands in the first of them. */
export function isMerged({ snapshot: { merges } }: AssessedTable, { row, column }: CellAddress): boolean {
  return (
    merges !== 'unknown' &&
    merges.some(
      ({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right,
    )
  );
}

/** The rows that say their target is set later. */
export const findUndecided = (readings: readonly IndicatorReading[]): readonly IndicatorReading[] =>
  readings.filter(({ indicator: { fields } }) => isUndecided(fields.target?.plain ?? ''));
