import { textAt, type SheetSnapshot } from '../../sheet/snapshot';
import { fieldCell, rolesInColumns, type IndicatorRecord, type ReportTable } from '../../layout/table';

/**
 * What a merged heading says over the columns of target and result together, and not over the names: Average waiting
 * time (days), over the kinds of cases that the rows name. Empty where there is none, or merges are not known.
 */
export function headingOver(
  snapshot: SheetSnapshot,
  { shape, headerRow }: Pick<ReportTable, 'shape' | 'headerRow'>,
  record: IndicatorRecord,
): string {
  const [target, actual] = [fieldCell(record, 'target'), fieldCell(record, 'actual')];
  const name = fieldCell(record, 'indicator') ?? fieldCell(record, 'goal');
  if (snapshot.merges === 'unknown' || !rolesInColumns(shape) || !target || !actual || !name) return '';
  const over = snapshot.merges.find(
    ({ top, bottom, left, right }) =>
      bottom >= headerRow - 1 &&
      top <= headerRow &&
      [target, actual].every(({ column }) => column >= left && column <= right) &&
      (name.column < left || name.column > right),
  );
  return over ? textAt(snapshot, { row: over.top, column: over.left }).trim() : '';
}
