import type { ReportView } from '../../actions';
import { fieldCell } from '../../core/layout/table';
import type { Indicator } from '../../core/report/indicator';
import type { CellAddress } from '../../core/sheet/address';

/** The number of the indicator whose rows hold a cell; `null` outside of the table's rows. */
export function indicatorAt(view: ReportView, cell: CellAddress): number | null {
  const inRows = view.assessments.filter(
    ({ indicator: { rows } }) => cell.row >= rows.first && cell.row <= rows.last,
  );
  // Where indicators stand side by side, the one that has something in the cell's column.
  const found = inRows.find(({ indicator }) => hasColumn(indicator, cell.column)) ?? inRows[0];
  return found?.indicator.number ?? null;
}

/** The cell that stands for an indicator: its name, else its goal, else the first of its row. */
export function cellOf(view: ReportView, indicator: Indicator): CellAddress {
  const { record, rows } = indicator;
  const named =
    fieldCell(record, 'indicator') ??
    (view.table?.columns.goal === undefined ? undefined : goalCell(indicator));
  return named ?? fieldCell(record, 'target') ?? { row: rows.first, column: view.table?.address.left ?? 0 };
}

/** A goal may be written once for several indicators: the cell of its column in the indicator's own row. */
function goalCell({ record, rows }: Indicator): CellAddress | undefined {
  const goal = fieldCell(record, 'goal');
  return goal && { ...goal, row: rows.first };
}

const hasColumn = ({ record }: Indicator, column: number): boolean =>
  Object.values(record.fields).some((cells) => cells.some(({ cell }) => cell.column === column));
