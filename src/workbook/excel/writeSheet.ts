import { freeSheetName, gridOfPage, type SheetPage } from '../../core/sheet/sheetPage';
import type { CellContent } from '../../core/sheet/changePlan';
import type { SheetRef } from '../../core/sheet/snapshot';
import type { WorkOptions } from '../port';
import { inBlocks } from './blocks';
import { asFailure, officeCode, protectedSheet, stopIfCancelled, structureProtected } from './failures';
import { textBytes } from './limits';
import type { OwnWrites } from './ownWrites';
import { laidOut, printedAs } from './pageLook';
import type { Batch, Session } from './session';
import { asTyped } from './written';

/** The sheet that a page goes onto. */
interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly ref: SheetRef;
  readonly isNew: boolean;
}

/**
 * Writes a page onto a sheet of Attain's own, or onto a new one. Three round trips for a page that fits a block:
 * one that looks, one that gets the sheet ready, one that writes.
 */
export function writeSheet(
  session: Session,
  own: OwnWrites,
  page: SheetPage,
  onto: SheetRef | null,
  { progress, signal }: WorkOptions,
): Promise<SheetRef> {
  return session.run({ sheet: onto?.name ?? page.name }, async (batch) => {
    stopIfCancelled(signal);
    const ground = await groundFor(batch, page, onto);
    try {
      const blocks = inBlocks(gridOfPage(page), rowBytes, session.limits);
      let row = 0;
      for (const [index, rows] of blocks.entries()) {
        stopIfCancelled(signal);
        const area = { top: row, left: 0, bottom: row + rows.length - 1, right: page.columns.length - 1 };
        own.note(ground.ref.id, [area]);
        const range = ground.sheet.getRangeByIndexes(row, 0, rows.length, page.columns.length);
        range.formulas = rows.map((cells) => cells.map(asTyped));
        row += rows.length;
        await batch.sync();
        progress?.(index + 1, blocks.length);
      }
      await setUpPrint(batch, ground.sheet, page);
      return ground.ref;
    } catch (error) {
      if (ground.isNew) await takeBack(batch, ground.sheet);
      throw asFailure(error, { sheet: ground.ref.name });
    }
  });
}

/** Removes a sheet; one that is gone already stays gone. */
export function removeSheet(session: Session, ref: SheetRef): Promise<void> {
  return session.run({ sheet: ref.name }, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.id);
    const protection = context.workbook.protection.load('protected');
    await sync();
    if (sheet.isNullObject) return;
    if (protection.protected) throw structureProtected();
    sheet.delete();
    await sync();
  });
}

async function groundFor(batch: Batch, page: SheetPage, onto: SheetRef | null): Promise<Ground> {
  const { worksheets } = batch.context.workbook;
  worksheets.load('items/id,items/name');
  const held = onto && worksheets.getItemOrNullObject(onto.id);
  held?.load('id,name');
  held?.tables.load('items/id');
  held?.protection.load('protected');
  const structure = batch.context.workbook.protection.load('protected');
  await batch.sync();
  if (held && !held.isNullObject) return cleared(batch, page, held);
  if (structure.protected) throw structureProtected();
  return added(
    batch,
    page,
    worksheets.items.map(({ name }) => name),
  );
}

async function cleared({ sync }: Batch, page: SheetPage, sheet: Excel.Worksheet): Promise<Ground> {
  const { id, name } = sheet;
  if (sheet.protection.protected) {
    throw protectedSheet(name);
  }
  for (const table of sheet.tables.items) table.convertToRange();
  sheet.getRange().clear();
  laidOut(sheet, page);
  await sync();
  return { sheet, ref: { id, name }, isNew: false };
}

/** Sheets that hold a chart alone are not among the worksheets, so a free name may turn out to be taken. */
async function added(batch: Batch, page: SheetPage, taken: readonly string[]): Promise<Ground> {
  const name = freeSheetName(page.name, taken);
  const sheet = batch.context.workbook.worksheets.add(name);
  sheet.load('id');
  laidOut(sheet, page);
  try {
    await batch.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemAlreadyExists' || taken.includes(name)) throw error;
    return added(batch, page, [...taken, name]);
  }
  return { sheet, ref: { id: sheet.id, name }, isNew: true };
}

/** Excel asks the printer for it, and a computer may have none: the page is of use without. */
async function setUpPrint({ sync }: Batch, sheet: Excel.Worksheet, page: SheetPage): Promise<void> {
  if (!page.print) return;
  printedAs(sheet, page, page.print);
  await sync().catch(() => undefined);
}

async function takeBack({ sync }: Batch, sheet: Excel.Worksheet): Promise<void> {
  sheet.delete();
  // What ended the writing is what the user is told.
  await sync().catch(() => undefined);
}

function rowBytes(cells: readonly CellContent[]): number {
  return cells.reduce((bytes, content) => bytes + textBytes(String(asTyped(content))), 2);
}
