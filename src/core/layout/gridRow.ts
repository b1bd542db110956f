import type { CellText, NumberCell } from './cells';
import type { RowContent } from './evidence/rowContent';

/** What a row of a sheet holds, and what is told of all of it: `undefined` until it is asked for. */
export class GridRow {
  labels: readonly number[] | undefined = undefined;
  isOfPeriods: boolean | undefined = undefined;
  content: RowContent | undefined = undefined;
  mayAim: boolean | undefined = undefined;

  constructor(
    readonly cells: readonly (CellText | NumberCell)[],
    /** The columns that hold something, left to right. */
    readonly filled: readonly number[],
  ) {}
}

/** As many kinds of rows as take turns in most tables. */
const MOST_KINDS = 4;

/** Lists of filled columns: most rows fill those that one of the rows just before them filled, and share its list. */
export class ColumnLists {
  private readonly recent: (readonly number[])[] = [];
  private next = 0;

  /** The columns of cells that hold something, of which the first stands in column `left`. */
  filledIn(cells: GridRow['cells'], left: number): readonly number[] {
    for (const list of this.recent) if (fills(cells, left, list)) return list;
    const own: number[] = [];
    for (let index = 0; index < cells.length; index++) if (cells[index]?.text !== '') own.push(left + index);
    this.recent[this.next] = own;
    this.next = (this.next + 1) % MOST_KINDS;
    return own;
  }
}

/** Whether cells hold something in the columns of a list, and nowhere else. */
function fills(cells: GridRow['cells'], left: number, list: readonly number[]): boolean {
  let found = 0;
  for (let index = 0; index < cells.length; index++) {
    if (cells[index]?.text === '') continue;
    if (list[found] !== left + index) return false;
    found++;
  }
  return found === list.length;
}
