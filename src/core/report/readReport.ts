import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { columnStyles } from './rows/columnStyles';
import type { Indicator } from './indicator';
import { readIndicator, type DecisionsOf } from './readIndicator';
import { tableRates } from './direction/tableRates';
import { ratesAreFactors } from './rows/rateColumn';
import type { ReportTable } from '../layout/table';

/** Reads one indicator after the other; a caller that must not block reads on when it likes. */
export function* readIndicators(
  snapshot: SheetSnapshot,
  table: ReportTable,
  options: {
    readonly reportYear: number | null;
    readonly decisions?: DecisionsOf;
    /** The sheet without what Attain wrote: decisions are bound to its words. Absent: as it is. */
    readonly asFound?: SheetSnapshot;
    readonly isComputed?: (cell: CellAddress) => boolean;
  },
): Generator<Indicator, void, undefined> {
  const styles = columnStyles(snapshot, table);
  const areFactors = ratesAreFactors(snapshot, table);
  const isComputed = options.isComputed ?? (() => false);
  const rates = tableRates(snapshot, table, isComputed);
  const reportYear = options.reportYear ?? table.year;
  const keyOf = rowKeys();
  for (const [index, record] of table.records.entries()) {
    const number = index + 1;
    yield readIndicator({
      snapshot,
      table,
      record,
      number,
      reportYear,
      decisions: options.decisions ?? (() => undefined),
      asFound: options.asFound ?? snapshot,
      keyOf,
      styles,
      ratesAreFactors: areFactors,
      tableRates: rates,
      isComputed,
    });
  }
}

/** Keys for the rows of a table, given in their order. */
function rowKeys(): (goal: string, name: string) => string {
  const seen = new Map<string, number>();
  return (goal, name) => {
    const named = `${goal}|${name}`;
    const count = (seen.get(named) ?? 0) + 1;
    seen.set(named, count);
    return count === 1 ? named : `${named}|${String(count)}`;
  };
}
