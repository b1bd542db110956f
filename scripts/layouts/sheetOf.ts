import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { Rows } from './examples';

/** An example as a sheet that is read. */
export async function sheetOf(rows: Rows): Promise<SheetSnapshot> {
  const workbook = memoryWorkbook({ Sheet1: rows });
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('The example has no sheet.');
  return workbook.read(sheet, {});
}
