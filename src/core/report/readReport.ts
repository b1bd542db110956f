import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { columnStyles } from './rows/columnStyles';
import type { Indicator } from './indicator';
import { readIndicator, type DecisionsOf, type IndicatorPlace } from './readIndicator';
import { saidOverTable } from './direction/saidOverTable';
import { holdsAtWhole, tableRates } from './direction/tableRates';
import { ratesAreFactors } from './rows/rateColumn';
import { statusMarks } from './rows/statusMarks';
import type { ReportTable } from '../layout/table';

/** Looks over the table, then reads one indicator after the other; a caller that must not block reads on when it likes. */
export function readIndicators(
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
  return readEach({
    snapshot,
    table,
    reportYear: options.reportYear ?? table.year,
    decisions: options.decisions ?? (() => undefined),
    asFound: options.asFound ?? snapshot,
    keyOf: rowKeys(),
    styles,
    ratesAreFactors: areFactors,
    tableRates: rates,
    isCapped: holdsAtWhole(snapshot, table, isComputed),
    overTable: saidOverTable(snapshot, table),
    statusMarks: statusMarks(snapshot, table),
    isComputed,
  });
}

function* readEach(known: Omit<IndicatorPlace, 'record' | 'number'>): Generator<Indicator, void, undefined> {
  for (const [index, record] of known.table.records.entries()) {
    yield readIndicator({ ...known, record, number: index + 1 });
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
