import { FILE_LIMITS } from './fileLimits';

/** A sheet with more cells than are read. */
export class TooManyCells extends Error {}

/** Counts, while a worksheet part is read, how far its cells reach. Throws as soon as that is too far. */
export class SheetExtent {
  private laidOut = 0;
  private lastInRow = -1;
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  addRow(): void {
    this.lastInRow = -1;
    this.count(1);
  }

  /** Cells that stand alone far out count with all before them: programs lay these out as well. */
  addCell(row: number, column: number, holds: 'filled' | 'empty'): void {
    this.count(Math.max(1, column - this.lastInRow));
    this.lastInRow = Math.max(this.lastInRow, column);
    if (holds === 'empty') return;
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
    const used = (this.bottom - this.top + 1) * (this.right - this.left + 1);
    const isTooFar = used > FILE_LIMITS.usedCells || this.bottom >= FILE_LIMITS.sheetCells;
    if (isTooFar) throw new TooManyCells('used cells');
  }

  private count(more: number): void {
    this.laidOut += more;
    if (this.laidOut > FILE_LIMITS.sheetCells) throw new TooManyCells('rows and cells');
  }
}
