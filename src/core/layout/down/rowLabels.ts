import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { plainHeading } from '../headings/glance';
import { fieldCell, type IndicatorRecord, type RowLabel } from '../table';
import { mayBeLabel, type Cycle } from './labels';

/** Rows below the last known label that are looked at: 初核, 複核. */
const MOST_BELOW = 4;

/** The labels of the first indicator's rows, known or not, each text once. `end` is the row where the next one begins. */
export function rowLabels(
  grid: Grid,
  cycle: Cycle,
  records: readonly IndicatorRecord[],
  end: number,
): readonly RowLabel[] {
  const labels: RowLabel[] = [];
  const seen = new Set<string>();
  const [record] = records;
  const enter = ({ row, column }: CellAddress, role: RowLabel['role'], value: number | null): void => {
    const text = grid.text(row, column).replace(/\s+/g, ' ');
    const plain = plainHeading(text);
    if (seen.has(plain)) return;
    seen.add(plain);
    const at = value ?? valueColumn(record, row, role);
    labels.push({
      text,
      cell: { row, column },
      role,
      sample: at === undefined ? null : { row, column: at },
    });
  };
  for (let row = cycle.top; row <= lastRow(grid, cycle, end); row++) {
    const own = cycle.labels.filter((label) => label.row === row);
    const isNamed = own.some(({ column }) => column === cycle.column);
    if (!isNamed && !grid.isEmpty(row, cycle.column)) enter({ row, column: cycle.column }, null, null);
    for (const label of own) enter(label, label.role, label.value);
  }
  return labels;
}

function lastRow(grid: Grid, { bottom, column }: Cycle, end: number): number {
  let last = bottom;
  while (last + 1 < Math.min(end, bottom + 1 + MOST_BELOW) && mayBeLabel(grid, last + 1, column)) last++;
  return last;
}

/** Where the first indicator has what a row is for; else where its figures stand. */
function valueColumn(
  record: IndicatorRecord | undefined,
  row: number,
  role: RowLabel['role'],
): number | undefined {
  if (!record) return undefined;
  const own = role === null ? undefined : record.fields[role]?.find(({ cell }) => cell.row === row);
  return (own?.cell ?? fieldCell(record, 'actual') ?? fieldCell(record, 'target'))?.column;
}
