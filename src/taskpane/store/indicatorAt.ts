import type { ReportView } from '../../actions';
import type { Indicator } from '../../core/report/indicator';
import type { CellAddress } from '../../core/sheet/address';

/** The number of the indicator whose rows hold a cell; `null` outside of the table's rows. */
export function indicatorAt(view: ReportView, cell: CellAddress): number | null {
  const found = view.assessments.find(
    ({ indicator: { rows } }) => cell.row >= rows.first && cell.row <= rows.last,
  );
  return found?.indicator.number ?? null;
}

/** The cell that stands for an indicator: its name, else its goal, else the first of its row. */
export function cellOf(view: ReportView, indicator: Indicator): CellAddress {
  const columns = view.table?.columns;
  const column = columns?.indicator ?? columns?.goal ?? columns?.target ?? view.table?.address.left ?? 0;
  return { row: indicator.rows.first, column };
}
