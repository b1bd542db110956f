import type { SheetSnapshot } from '../sheet/snapshot';
import { goalRows } from './goal';
import type { Indicator } from './indicator';
import { readIndicator, type CorrectionsOf } from './readIndicator';
import type { ReportTable } from './table';

/** Reads one indicator after the other; a caller that must not block reads on when it likes. */
export function* readIndicators(
  snapshot: SheetSnapshot,
  table: ReportTable,
  options: { readonly reportYear: number | null; readonly corrections?: CorrectionsOf },
): Generator<Indicator, void, undefined> {
  const goals = goalRows(snapshot, table);
  const reportYear = options.reportYear ?? table.year;
  for (const [index, rows] of table.rows.entries()) {
    const number = index + 1;
    yield readIndicator({
      snapshot,
      table,
      rows,
      number,
      goalRow: goals[index] ?? null,
      reportYear,
      corrections: options.corrections ?? (() => undefined),
    });
  }
}
