import { numberFormatAt, usedRange, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { CellAddress, RangeAddress } from '../sheet/address';
import { CellTexts, type CellText, type ReadsHeading } from './cells';
import type { CellKind } from './evidence/cellKind';
import { ColumnWindow } from './evidence/columnWindow';
import type { Counted, Profile } from './evidence/profile';
import { isLabel, plainHeading, readHeading, saidHeading, type HeadingReading } from './headings/readHeading';
import type { SaidLabels } from './wish';

/** The most columns that a table of indicators is expected to have. */
const MAX_WIDTH = 96;
const PERCENT = 100;

interface Row {
  readonly cells: readonly CellText[];
  readonly filled: readonly number[];
  lastLabel: number | undefined;
}

/**
 * A sheet as its layout is read: each text is read once, however often it stands there, each row is looked through
 * once, and merged areas are found by where they begin.
 */
export class Grid {
  readonly used: RangeAddress;
  readonly snapshot: SheetSnapshot;
  private readonly readHeading: ReadsHeading;
  private readonly texts: CellTexts;
  private readonly rows: (Row | undefined)[] = [];
  private readonly windows = new Map<number, ColumnWindow>();
  private merges: ReadonlyMap<string, RangeAddress> | undefined;

  constructor(snapshot: SheetSnapshot, used: RangeAddress, said: SaidLabels) {
    this.snapshot = snapshot;
    this.readHeading = readingWith(said);
    this.texts = new CellTexts(snapshot, this.readHeading);
    this.used = { ...used, right: Math.min(used.right, used.left + MAX_WIDTH) };
  }

  /** What a cell shows, without the white space around it. */
  text(row: number, column: number): string {
    return this.cell(row, column).text;
  }

  isEmpty(row: number, column: number): boolean {
    return this.cell(row, column).text === '';
  }

  /** A cell read as a heading; a number is none. */
  heading(row: number, column: number): HeadingReading | undefined {
    return this.cell(row, column).heading;
  }

  /** A part of a cell's text read as a heading is. */
  reads(text: string): HeadingReading | undefined {
    return this.readHeading(text);
  }

  /** What kind of thing a cell holds. */
  kind(row: number, column: number): CellKind {
    return this.cell(row, column).kind;
  }

  /** The year that a cell names as cells of a row of years do; `null` for any other text. */
  year(row: number, column: number): number | null {
    return this.cell(row, column).year;
  }

  /**
   * The one figure that a cell shows, roughly: to compare columns with each other, never to report it. 94.5 for 94.5%,
   * however it is written; `null` for none or several.
   */
  figure(row: number, column: number): number | null {
    const value = valueAt(this.snapshot, { row, column });
    if (typeof value !== 'number') return this.cell(row, column).figure;
    const format = numberFormatAt(this.snapshot, { row, column });
    return this.texts.familyOf(format) === 'percent' ? value * PERCENT : value;
  }

  /** The columns of a row that hold something, left to right. */
  filled(row: number, left = this.used.left, right = this.used.right): readonly number[] {
    const { filled } = this.row(row);
    const [first = Infinity] = filled;
    const last = filled[filled.length - 1] ?? -Infinity;
    return left <= first && right >= last
      ? filled
      : filled.filter((column) => column >= left && column <= right);
  }

  /** The last column of a row whose cell is a label of something: 目標值, 單位; before the first where none is. */
  lastLabel(row: number): number {
    const own = this.row(row);
    if (own.lastLabel !== undefined) return own.lastLabel;
    const { left } = this.used;
    let index = own.cells.length - 1;
    while (index >= 0 && !isLabelled(own.cells[index])) index--;
    return (own.lastLabel = left + index);
  }

  /** What stands in a column from one row to another; what is a heading itself does not count. */
  profile(column: number, first: number, last: number): Profile {
    let window = this.windows.get(column);
    if (!window) {
      window = new ColumnWindow((row) => valueOf(this.cell(row, column)));
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

  private cell(row: number, column: number): CellText {
    const { top, bottom, left } = this.used;
    const own = row < top || row > bottom ? undefined : this.row(row).cells[column - left];
    return own ?? this.texts.at({ row, column });
  }

  private row(row: number): Row {
    const index = row - this.used.top;
    return (this.rows[index] ??= this.readRow(row));
  }

  private readRow(row: number): Row {
    const cells: CellText[] = [];
    const filled: number[] = [];
    for (let column = this.used.left; column <= this.used.right; column++) {
      const cell = this.texts.at({ row, column });
      cells.push(cell);
      if (cell.text !== '') filled.push(column);
    }
    return { cells, filled, lastLabel: undefined };
  }
}

const NOTHING: Counted = { kind: 'empty', text: '' };
/** Names end as headings do (存貨抽盤項目): only what is one word for word is none of the cells below. */
const valueOf = (cell: CellText): Counted =>
  cell.heading !== undefined && isLabel(cell.heading) ? NOTHING : cell;

const isLabelled = (cell: CellText | undefined): boolean =>
  cell?.heading !== undefined && isLabel(cell.heading);

const place = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** Reads headings, those first of which the user said what they are for. */
function readingWith(said: SaidLabels): ReadsHeading {
  const roles = new Map(Object.entries(said));
  if (roles.size === 0) return readHeading;
  return (text) => {
    const role = roles.get(plainHeading(text));
    return role === undefined ? readHeading(text) : saidHeading(text, role);
  };
}

/** The grid of a sheet; `undefined` for a sheet without content. */
export function gridOf(snapshot: SheetSnapshot, said: SaidLabels = {}): Grid | undefined {
  const used = usedRange(snapshot);
  return used && new Grid(snapshot, used, said);
}
