import { numberFormatAt, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { RangeAddress } from '../sheet/address';
import { CellTexts, type CellText, type NumberCell, type ReadsHeading } from './cells';
import type { CellKind } from './evidence/cellKind';
import { ColumnLists, GridRow } from './gridRow';
import { mayHaveFellow } from './headings/besideFellow';
import { isNeutral } from './headings/knownHeadings';
import { labelledText, type LabelledText } from './headings/labelledText';
import { mayAim } from './headings/mayAim';
import { plainHeading } from './headings/glance';
import type { HeadingReading } from './headings/headingReading';
import { readHeading, saidHeading } from './headings/readHeading';
import { yearInRow } from './headings/yearInRow';
import type { SaidLabels } from './wish';

/** The most columns that a table of indicators is expected to have. */
const MAX_WIDTH = 96;
const PERCENT = 100;

const NO_ROW = new GridRow([], []);
/** What a number shows in most formats: no word is among it. */
const DIGITS = /^[-\d.,%\s]*$/;

/** The cells of a sheet as its layout is read: each text is read once, however often it stands there. */
export class GridCells {
  readonly used: RangeAddress;
  readonly snapshot: SheetSnapshot;
  private readonly readHeading: ReadsHeading;
  private readonly texts: CellTexts;
  private readonly rows: (GridRow | undefined)[] = [];
  private readonly lists = new ColumnLists();

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

  /** Whether a cell only says that figures stand below or beside it: 數值, Value. */
  isNeutral(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell.text === null ? isNeutral(this.text(row, column)) : cell.isNeutral;
  }

  /** Whether a cell may say more beside another. */
  mayHaveFellow(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell.text === null ? mayHaveFellow(this.text(row, column)) : cell.mayHaveFellow;
  }

  protected cell(row: number, column: number): CellText | NumberCell {
    return this.rows[row - this.used.top]?.cells[column - this.used.left] ?? this.readCell(row, column);
  }

  private readCell(row: number, column: number): CellText | NumberCell {
    const { top, bottom, left } = this.used;
    const own = row < top || row > bottom ? undefined : this.row(row).cells[column - left];
    return own ?? this.texts.at({ row, column });
  }

  protected mayAimAt(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (cell.text !== null) return cell.mayAim;
    const shown = this.text(row, column);
    return !DIGITS.test(shown) && mayAim(shown, undefined);
  }

  protected row(row: number): GridRow {
    const { top, bottom } = this.used;
    return row < top || row > bottom ? NO_ROW : (this.rows[row - top] ??= this.readRow(row));
  }

  private readRow(row: number): GridRow {
    const { left, right } = this.used;
    const cells = this.texts.row(row, left, right);
    return new GridRow(cells, this.lists.filledIn(cells, left));
  }
}

/** Reads headings, those first of which the user said what they are for. */
function readingWith(said: SaidLabels): ReadsHeading {
  const roles = new Map(Object.entries(said));
  if (roles.size === 0) return readHeading;
  return (text) => {
    const role = roles.get(plainHeading(text));
    return role === undefined ? readHeading(text) : saidHeading(text, role);
  };
}
