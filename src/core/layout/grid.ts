import { numberFormatAt, usedRange, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { CellAddress, RangeAddress } from '../sheet/address';
import { CellTexts, type CellText, type NumberCell, type ReadsHeading } from './cells';
import type { CellKind } from './evidence/cellKind';
import { ColumnWindow } from './evidence/columnWindow';
import type { Counted, Profile } from './evidence/profile';
import { contentOf, type RowContent } from './evidence/rowContent';
import { ColumnLists, GridRow } from './gridRow';
import { mayHaveFellow } from './headings/besideFellow';
import { labelledText, type LabelledText } from './headings/labelledText';
import { mayAim } from './headings/mayAim';
import { arePeriods } from './headings/periodRow';
import { isLabel, plainHeading, readHeading, saidHeading, type HeadingReading } from './headings/readHeading';
import { yearInRow } from './headings/yearInRow';
import type { SaidLabels } from './wish';

/** The most columns that a table of indicators is expected to have. */
const MAX_WIDTH = 96;
const PERCENT = 100;

/**
 * A sheet as its layout is read: each text is read once, however often it stands there, each row is looked through
 * once, and merged areas are found by where they begin.
 */
export class Grid {
  readonly used: RangeAddress;
  readonly snapshot: SheetSnapshot;
  private readonly readHeading: ReadsHeading;
  private readonly texts: CellTexts;
  private readonly rows: (GridRow | undefined)[] = [];
  private readonly lists = new ColumnLists();
  private readonly windows = new Map<number, ColumnWindow>();
  private merges: ReadonlyMap<string, RangeAddress> | undefined = undefined;

  constructor(snapshot: SheetSnapshot, used: RangeAddress, said: SaidLabels) {
    this.snapshot = snapshot;
    this.readHeading = readingWith(said);
    this.texts = new CellTexts(snapshot, this.readHeading);
    this.used = { ...used, right: Math.min(used.right, used.left + MAX_WIDTH) };
  }

  /** What a cell shows, without the white space around it. */
  text(row: number, column: number): string {
    return this.cell(row, column).text ?? this.texts.shownAt(row, column);
  }

  isEmpty(row: number, column: number): boolean {
    return this.cell(row, column).text === '';
  }

  /** A cell read as a heading; a number is none. */
  heading(row: number, column: number): HeadingReading | undefined {
    return this.cell(row, column).heading;
  }

  /** What a cell says behind a label in it: 目標值：80%; `null` for any other. */
  labelled(row: number, column: number): LabelledText | null {
    const cell = this.cell(row, column);
    return cell.text === null
      ? labelledText(this.text(row, column), this.readHeading)
      : cell.labelledBy(this.readHeading);
  }

  /** What a cell shows without what varies where it is printed again: white space, width, case, marks. */
  plain(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell.text === null ? plainHeading(this.text(row, column)) : cell.plain;
  }

  /** What kind of thing a cell holds. */
  kind(row: number, column: number): CellKind {
    return this.cell(row, column).kind;
  }

  /** The year that a cell names as cells of a row of years do; `null` for any other text. */
  year(row: number, column: number): number | null {
    const cell = this.cell(row, column);
    return cell.text === null ? yearInRow(this.text(row, column)) : cell.year;
  }

  /**
   * The one figure that a cell shows, roughly: to compare columns with each other, never to report it. 94.5 for 94.5%,
   * however it is written; `null` for none or several.
   */
  figure(row: number, column: number): number | null {
    const value = valueAt(this.snapshot, { row, column });
    const cell = this.cell(row, column);
    if (typeof value !== 'number') return cell.text === null ? null : cell.figure;
    const format = numberFormatAt(this.snapshot, { row, column });
    return this.texts.familyOf(format) === 'percent' ? value * PERCENT : value;
  }

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

  /** Whether a cell may say more beside another. */
  mayHaveFellow(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell.text === null ? mayHaveFellow(this.text(row, column)) : cell.mayHaveFellow;
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

  private cell(row: number, column: number): CellText | NumberCell {
    return this.rows[row - this.used.top]?.cells[column - this.used.left] ?? this.readCell(row, column);
  }

  private readCell(row: number, column: number): CellText | NumberCell {
    const { top, bottom, left } = this.used;
    const own = row < top || row > bottom ? undefined : this.row(row).cells[column - left];
    return own ?? this.texts.at({ row, column });
  }

  private mayAimAt(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (cell.text !== null) return cell.mayAim;
    const shown = this.text(row, column);
    return !DIGITS.test(shown) && mayAim(shown, undefined);
  }

  private row(row: number): GridRow {
    const { top, bottom } = this.used;
    return row < top || row > bottom ? NO_ROW : (this.rows[row - top] ??= this.readRow(row));
  }

  private readRow(row: number): GridRow {
    const { left, right } = this.used;
    const cells = this.texts.row(row, left, right);
    return new GridRow(cells, this.lists.filledIn(cells, left));
  }
}

const NO_ROW = new GridRow([], []);
/** What a number shows in most formats: no word is among it. */
const DIGITS = /^[-\d.,%\s]*$/;
const NOTHING: Counted = { kind: 'empty', text: '' };

const isLabelled = (cell: CellText | NumberCell | undefined): boolean =>
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
