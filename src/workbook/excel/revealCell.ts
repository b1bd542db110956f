import { message } from '../../core/language/message';
import type { CellAddress } from '../../core/sheet/address';
import type { SheetRef } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import { sheetGone } from './failures';
import type { Session } from './session';

/** Selects a cell and brings it into view. Excel refuses that on a hidden sheet, and does not say why. */
export async function revealCell(session: Session, ref: SheetRef, cell: CellAddress): Promise<void> {
  try {
    await session.run({ sheet: ref.name }, async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ref.id);
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await sync();
      if (sheet.isNullObject) throw sheetGone(ref.name);
    });
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'unknown' && (await isHidden(session, ref))) {
      throw new WorkbookFailure('unsupported', message('failures.sheet-hidden', { sheet: ref.name }), {
        cause: error,
      });
    }
    throw error;
  }
}

function isHidden(session: Session, ref: SheetRef): Promise<boolean> {
  return session.run({ sheet: ref.name }, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.id).load('visibility');
    await sync();
    return !sheet.isNullObject && sheet.visibility !== 'Visible';
  });
}
