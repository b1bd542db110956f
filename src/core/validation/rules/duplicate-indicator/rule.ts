import { message } from '../../../language/message';
import type { ColumnRole } from '../../../layout/roles';
import { textAt } from '../../../sheet/snapshot';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import type { TableRule } from '../../engine/rule';
import { isSerial } from './vocabulary';

/** Finds an indicator that stands twice under one goal. */
export const rule: TableRule = {
  name: 'duplicate-indicator',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    const seen = new Map<string, IndicatorReading>();
    const extra = extraColumns(report);
    for (const reading of report.readings) {
      const at = reading.cell('indicator');
      const name = words(reading, 'indicator');
      if (!at || name === '') continue;
      const key = identity(reading, report, extra);
      const earlier = seen.get(key);
      const related = earlier?.cell('indicator');
      if (!earlier || !related) {
        seen.set(key, reading);
        continue;
      }
      yield {
        message: message('duplicate-indicator.found', {
          quote: at.quote.trim(),
          first: String(earlier.indicator.number),
          second: String(reading.indicator.number),
        }),
        at,
        related: [related],
        indicator: reading.indicator.number,
      };
    }
  },
};

/**
 * What makes an indicator one of its own. Measured in another unit or way, or told apart by a column that the
 * report form does not know (year, quarter, office), it is another one under that name.
 */
function identity(reading: IndicatorReading, { snapshot }: ReportFile, extra: readonly number[]): string {
  const { first } = reading.indicator.rows;
  const told = (['goal', 'indicator', 'unit', 'standard'] as const).map((role) => words(reading, role));
  const others = extra.map((column) => textAt(snapshot, { row: first, column }).trim());
  // A row without a target below one that has it goes on with that one.
  const kind = words(reading, 'target') === '' ? 'goes on' : 'has a target';
  return [...told, ...others, kind].join('\u0000');
}

/** Columns of the table without a role; serial numbers tell nothing. */
function extraColumns({ table, snapshot }: ReportFile): readonly number[] {
  const known = new Set(Object.values(table.columns));
  const columns: number[] = [];
  for (let column = table.address.left; column <= table.address.right; column++) {
    const heading = textAt(snapshot, { row: table.headerRow, column }).trim();
    if (!known.has(column) && !isSerial(heading)) columns.push(column);
  }
  return columns;
}

/** A column's text by which two cells are compared: without spaces and marks. */
function words({ indicator }: IndicatorReading, role: ColumnRole): string {
  return (indicator.fields[role]?.plain ?? '').toLowerCase().replace(/[\s\p{P}]+/gu, '');
}
