import { parseRange, type CellAddress } from '../../core/sheet/address';
import type { Unsubscribe, WorkbookEvents } from '../port';
import type { OwnWrites } from './ownWrites';
import type { Session } from './session';

/** Excel's events as the port has them. Changing to another sheet counts as a selection on that sheet. */
export function excelEvents(session: Session, own: OwnWrites): WorkbookEvents {
  return {
    async onSelection(listener) {
      const changed = await subscribe(session, ({ worksheets }) =>
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          const cell = firstCell(address);
          if (cell) listener(worksheetId, cell);
        }),
      );
      const activated = await subscribe(session, ({ worksheets }) =>
        worksheets.onActivated.add(async ({ worksheetId }) => {
          const cell = await selectedCell(session, worksheetId);
          if (cell) listener(worksheetId, cell);
        }),
      );
      return async () => {
        await changed();
        await activated();
      };
    },
    onChanged: (listener) =>
      subscribe(session, ({ worksheets }) =>
        worksheets.onChanged.add(async ({ worksheetId, address, triggerSource, source }) => {
          // Where Excel says who made a change, it is believed: undoing what was just written is no write.
          const mine = isSaid(triggerSource)
            ? triggerSource === 'ThisLocalAddin'
            : own.includes(worksheetId, address);
          if (source === 'Remote' || !mine) listener(worksheetId, address);
        }),
      ),
  };
}

/** An Excel before ExcelApi 1.14 says nothing, whatever the types promise. */
function isSaid(triggerSource: string | undefined): boolean {
  return triggerSource !== undefined;
}

/** Adds a handler; its removal has to run in the context that added it. */
async function subscribe<T>(
  session: Session,
  add: (workbook: Excel.Workbook) => OfficeExtension.EventHandlerResult<T>,
): Promise<Unsubscribe> {
  const added = await session.run({}, async ({ context, sync }) => {
    const result = add(context.workbook);
    await sync();
    return { result, context };
  });
  return () =>
    session.runIn(added.context, async ({ sync }) => {
      added.result.remove();
      await sync();
    });
}

/** The selected cell, unless the user has gone on to another sheet; none while a chart is selected. */
async function selectedCell(session: Session, worksheetId: string): Promise<CellAddress | undefined> {
  try {
    return await session.run({}, async ({ context, sync }) => {
      const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
      const sheet = range.worksheet.load('id');
      await sync();
      return sheet.id === worksheetId ? { row: range.rowIndex, column: range.columnIndex } : undefined;
    });
  } catch {
    return undefined;
  }
}

/** The top left cell of the first selected range; none for whole rows and columns. */
function firstCell(address: string): CellAddress | undefined {
  const range = parseRange(address.split(',')[0] ?? '');
  return range && { row: range.top, column: range.left };
}
