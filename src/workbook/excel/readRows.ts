import type { RangeAddress } from '../../core/sheet/address';
import type { WorkOptions } from '../port';
import { stopIfCancelled, tooLarge } from './failures';
import { bytesPerRow, joinGrids, loadGrids, rangeOf, type Grids } from './grids';
import { wasTooBig, type Batch, type Session } from './session';

/** Rows of the first block where nothing is known yet of how long the rows are. */
const CAUTIOUS_ROWS = 40;

/**
 * Reads the rows of a range in blocks, each as tall as what was seen of the rows so far allows.
 * A block that Excel finds too big is asked for again in halves.
 *
 * @param start the first rows, where they are there already
 */
export async function readRows(
  session: Session,
  batch: Batch,
  sheet: Excel.Worksheet,
  range: RangeAddress,
  start: Grids | null,
  { progress, signal }: WorkOptions,
): Promise<Grids> {
  const parts: Grids[] = start ? [start] : [];
  const total = range.bottom - range.top + 1;
  let done = start?.values.length ?? 0;
  let rows = start ? rowsPerBlock(session, range, start) : Math.min(CAUTIOUS_ROWS, mostRows(session, range));
  if (done > 0) progress?.(done, total);
  while (done < total) {
    stopIfCancelled(signal);
    const top = range.top + done;
    const block = { ...range, top, bottom: Math.min(top + rows - 1, range.bottom) };
    const part = await readBlock(batch, sheet, block);
    if (!part) {
      if (rows === 1) throw tooLarge(sheet.name);
      rows = Math.ceil(rows / 2);
      continue;
    }
    parts.push(part);
    done += part.values.length;
    rows = Math.min(rowsPerBlock(session, range, part), 4 * rows);
    progress?.(done, total);
  }
  return joinGrids(parts);
}

async function readBlock(
  { sync }: Batch,
  sheet: Excel.Worksheet,
  block: RangeAddress,
): Promise<Grids | null> {
  const grids = loadGrids(rangeOf(sheet, block));
  try {
    await sync();
  } catch (error) {
    if (wasTooBig(error)) return null;
    throw error;
  }
  return grids.take();
}

function rowsPerBlock(session: Session, range: RangeAddress, seen: Grids): number {
  const fitting = Math.floor(session.limits.blockBytes / bytesPerRow(seen));
  return Math.max(1, Math.min(fitting, mostRows(session, range)));
}

function mostRows({ limits }: Session, { left, right }: RangeAddress): number {
  return Math.max(1, Math.floor(limits.blockCells / (right - left + 1)));
}
