import { usedRange, type SheetSnapshot } from '../sheet/snapshot';
import type { CellAddress, RangeAddress } from '../sheet/address';
import { ColumnWindow } from './evidence/columnWindow';
import type { Counted, Profile } from './evidence/profile';
import type { CellText, NumberCell } from './cells';
import { contentOf, type RowContent } from './evidence/rowContent';
import { GridCells } from './gridCells';
import { arePeriods } from './headings/periodRow';
import { isLabel } from './headings/headingReading';
import type { SaidLabels } from './wish';

/**
 * A sheet as its layout is read: each text is read once, however often it stands there, each row is looked through
 * once, and merged areas are found by where they begin.
 */
export class Grid extends GridCells {
  private readonly windows = new Map<number, ColumnWindow>();
  private merges: ReadonlyMap<string, RangeAddress> | undefined = undefined;

  /** The columns of a row that hold something, left to right; the same list where they are those of the whole row. */
  filled(row: number, left = this.used.left, right = this.used.right): readonly number[] {
    const { filled } = this.row(row);
    let first = 0;
    let end = filled.length;
    while (first < end && (filled[first] ?? right) < left) first++;
    while (end > first && (filled[end - 1] ?? left) > right) end--;
    return end - first === filled.length ? filled : filled.slice(first, end);
  }

  /** The columns of a row whose cells are labels of something, left to right: 目標值, 單位. */
  labels(row: number): readonly number[] {
    const own = this.row(row);
    return (own.labels ??= own.filled.filter((column) => isLabelled(own.cells[column - this.used.left])));
  }

  /** Whether nothing but years, quarters and the like stand in a row, or most of it are. */
  isOfPeriods(row: number): boolean {
    const own = this.row(row);
    return (own.isOfPeriods ??= arePeriods(this, row, own.filled));
  }

  /** What the cells of a row hold. */
  content(row: number): RowContent {
    const own = this.row(row);
    return (own.content ??= contentOf(this, row, own.filled));
  }

  /** Whether a cell of a row may say what is aimed at, by itself or beside others. */
  mayAim(row: number): boolean {
    const own = this.row(row);
    return (own.mayAim ??= own.filled.some((column) => this.mayAimAt(row, column)));
  }

  /** What stands in a column from one row to another; what is a heading itself does not count. */
  profile(column: number, first: number, last: number): Profile {
    let window = this.windows.get(column);
    if (!window) {
      window = new ColumnWindow((row) => this.counted(row, column));
      this.windows.set(column, window);
    }
    return window.between(first, last);
  }

  /** The merged area that begins in a cell, as far as merges are known. */
  mergeFrom(row: number, column: number): RangeAddress | undefined {
    const { merges } = this.snapshot;
    if (merges === 'unknown' || merges.length === 0) return undefined;
    this.merges ??= new Map(merges.map((merge) => [place(merge.top, merge.left), merge]));
    return this.merges.get(place(row, column));
  }

  /** The merged area that covers a cell, as far as merges are known. */
  mergeOver({ row, column }: CellAddress): RangeAddress | undefined {
    const { merges } = this.snapshot;
    if (merges === 'unknown') return undefined;
    return merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** Names end as headings do (存貨抽盤項目): only what is one word for word is none of the cells below. */
  private counted(row: number, column: number): Counted {
    const { kind, heading } = this.cell(row, column);
    return heading !== undefined && isLabel(heading) ? NOTHING : { kind, text: this.text(row, column) };
  }
}

const NOTHING: Counted = { kind: 'empty', text: '' };

const isLabelled = (cell: CellText | NumberCell | undefined): boolean =>
  cell?.heading !== undefined && isLabel(cell.heading);

const place = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** The grid of a sheet; `undefined` for a sheet without content. */
export function gridOf(snapshot: SheetSnapshot, said: SaidLabels = {}): Grid | undefined {
  const used = usedRange(snapshot);
  return used && new Grid(snapshot, used, said);
}
