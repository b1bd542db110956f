import type { Evidence } from '../../report/evidence';
import type { CellAddress } from '../../sheet/address';
import { textAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';

/** A cell quoted whole: what was typed, or what is displayed where it holds a number. */
export function wholeCell(snapshot: SheetSnapshot, cell: CellAddress): Evidence {
  const value = valueAt(snapshot, cell);
  const quote = typeof value === 'string' ? value : textAt(snapshot, cell);
  return { cell, start: 0, end: quote.length, quote };
}
