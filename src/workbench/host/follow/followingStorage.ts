import { mappedSheets, overlaid } from '../overlay';
import type { WorkbookStorage } from '../storage';
import { followShift } from './followShift';

/** The workbook with records that follow the cells they belong to when an add-in inserts or deletes others. */
export function followingStorage(storage: WorkbookStorage): WorkbookStorage {
  return mappedSheets(storage, (sheet) =>
    overlaid(sheet, {
      insertCells: (at, direction) => {
        sheet.insertCells(at, direction);
        followShift(storage, sheet, { at, direction });
      },
      deleteCells: (at, direction) => {
        sheet.deleteCells(at, direction);
        followShift(storage, sheet, { at, direction });
      },
    }),
  );
}
