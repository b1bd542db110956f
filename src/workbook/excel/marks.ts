import { rangeName, type CellAddress } from '../../core/sheet/address';
import type { SheetMark } from '../../core/sheet/sheetMark';
import type { SheetRef } from '../../core/sheet/snapshot';
import { areasOf } from './cellAreas';
import { protectedSheet, sheetGone } from './failures';
import { MAX_ADDRESS } from './limits';
import { lookOfMark } from './markLook';
import type { Batch, Session } from './session';

/**
 * Marks are conditional formats: what a person formatted stays below them, and they go without a trace. Their rules
 * hold this word, by which they are known again, in a file that was saved or a sheet that was copied as well.
 */
const SIGN = '"Attain"';

/** Behind all others: what a person marks comes first. Excel takes the last place for any number beyond. */
const LAST = 100_000;

/** Puts marks onto a sheet, in the place of Attain's that are there. */
export function mark(session: Session, ref: SheetRef, marks: readonly SheetMark[]): Promise<void> {
  return session.run({ sheet: ref.name }, async (batch) => {
    const sheet = batch.context.workbook.worksheets.getItemOrNullObject(ref.id);
    sheet.protection.load('protected,options');
    await batch.sync();
    if (sheet.isNullObject) throw sheetGone(ref.name);
    if (isLocked(sheet)) throw protectedSheet(ref.name);
    await clear(batch, [sheet]);
    for (const { cells, text, tone } of marks) {
      for (const address of addressesOf(cells)) {
        const format = sheet.getRanges(address).conditionalFormats.add('CellValue');
        lookOfMark(format.cellValue.format, tone);
        format.cellValue.rule = ruleOf(text);
        format.priority = LAST;
      }
    }
    await batch.sync();
  });
}

/** Takes Attain's marks off every sheet that can be changed. */
export function unmark(session: Session): Promise<void> {
  return session.run({}, async (batch) => {
    const { worksheets } = batch.context.workbook;
    worksheets.load('items/id,items/protection/protected,items/protection/options');
    await batch.sync();
    await clear(
      batch,
      worksheets.items.filter((sheet) => !isLocked(sheet)),
    );
    await batch.sync();
  });
}

function isLocked({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}

/** Asks for Attain's marks to be taken away; the next sync does it. */
async function clear({ sync }: Batch, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const all = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await sync();
  const ruled = all
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === 'CellValue')
    .map((format) => ({ format, cellValue: format.cellValue.load('rule') }));
  await sync();
  for (const { format, cellValue } of ruled) if (cellValue.rule.formula1.includes(SIGN)) format.delete();
}

/** Rules without a reference: they mean the same wherever a cell is moved. */
function ruleOf(text: string | null): Excel.ConditionalCellValueRule {
  if (text === null) return { formula1: `=${SIGN}`, operator: 'NotEqualTo' };
  return { formula1: `="${text.replaceAll('"', '""')}"&LEFT(${SIGN},0)`, operator: 'EqualTo' };
}

/** The cells as texts that Excel takes for one range each. */
function addressesOf(cells: readonly CellAddress[]): readonly string[] {
  const texts: string[] = [];
  for (const { range } of areasOf(cells.map((cell) => [cell, null] as const))) {
    const name = rangeName(range);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + name.length <= MAX_ADDRESS) {
      texts[texts.length - 1] = `${last},${name}`;
    } else texts.push(name);
  }
  return texts;
}
