import type { RangeAddress } from '../../core/sheet/address';
import type { SheetRef, SheetSnapshot } from '../../core/sheet/snapshot';
import type { WorkOptions } from '../port';
import { sheetGone, stopIfCancelled, tooLarge } from './failures';
import { addressOf, loadGrids, NO_GRIDS, POSITION, type Grids } from './grids';
import { readRows } from './readRows';
import { wasTooBig, type Batch, type Session } from './session';
import { loadTables, type KnownTables } from './tables';

/**
 * Reads a sheet: one round trip for one that fits the first block, and row blocks after that.
 * Nothing unbounded is ever asked for: the first block is a corner of fixed size, asked for together
 * with the size of the whole.
 */
export function readSheet(
  session: Session,
  ref: SheetRef,
  known: KnownTables,
  options: WorkOptions,
): Promise<SheetSnapshot> {
  stopIfCancelled(options.signal);
  return session.run({ sheet: ref.name }, async (batch) => {
    const start = await readCorner(session, batch, ref, known);
    const tables = await start.tables.take(batch);
    const sheet: SheetRef = { id: start.sheet.id, name: start.sheet.name };
    const protection = start.sheet.protection.protected ? 'protected' : 'none';
    const { used } = start;
    const base = { sheet, merges: 'unknown', tables, protection } as const;
    if (!used) return { ...base, ...snapshotGrids(NO_GRIDS), origin: { row: 0, column: 0 } };

    const cells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
    if (cells > session.limits.sheetCells) throw tooLarge(ref.name);
    const covered = start.corner !== null && used.right < session.limits.firstBlock.columns;
    const grids = await readRows(session, batch, start.sheet, used, covered ? start.corner : null, options);
    return { ...base, ...snapshotGrids(grids), origin: { row: used.top, column: used.left } };
  });
}

interface Start {
  readonly sheet: Excel.Worksheet;
  readonly used: RangeAddress | null;
  readonly corner: Grids | null;
  readonly tables: ReturnType<typeof loadTables>;
}

async function readCorner(session: Session, batch: Batch, ref: SheetRef, known: KnownTables): Promise<Start> {
  try {
    return await askForStart(session, batch, ref, known, 'with corner');
  } catch (error) {
    // Narratives may fill even the first block: then its size is asked for alone, and the blocks are smaller.
    if (!wasTooBig(error)) throw error;
    return askForStart(session, batch, ref, known, 'without corner');
  }
}

async function askForStart(
  { limits }: Session,
  { context, sync }: Batch,
  ref: SheetRef,
  known: KnownTables,
  extent: 'with corner' | 'without corner',
): Promise<Start> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.id);
  sheet.load('id,name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
  const { rows, columns } = limits.firstBlock;
  const corner =
    extent === 'with corner'
      ? loadGrids(used.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, rows, columns)))
      : null;
  const tables = loadTables(sheet, known);
  await sync();
  if (sheet.isNullObject) throw sheetGone(ref.name);
  return {
    sheet,
    used: used.isNullObject ? null : addressOf(used),
    corner: corner?.take() ?? null,
    tables,
  };
}

function snapshotGrids(
  grids: Grids,
): Pick<SheetSnapshot, 'values' | 'formulas' | 'text' | 'numberFormats' | 'hiddenRows' | 'hiddenColumns'> {
  return {
    ...grids,
    hiddenRows: new Set(grids.hiddenRows),
    hiddenColumns: new Set(grids.hiddenColumns),
  };
}
