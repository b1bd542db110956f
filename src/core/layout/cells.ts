import { isPercentFormat } from '../quantity/cellQuantity';
import { isDateFormat } from '../quantity/dates';
import {
  isCellError,
  numberFormatAt,
  textAt,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from '../sheet/snapshot';
import type { CellAddress } from '../sheet/address';
import { cellKind, type CellKind } from './evidence/cellKind';
import { figureIn } from './evidence/figureIn';
import { mayHaveFellow } from './headings/besideFellow';
import { isNeutral } from './headings/knownHeadings';
import { labelledText, type LabelledText } from './headings/labelledText';
import { mayAim } from './headings/mayAim';
import { plainHeading } from './headings/glance';
import type { HeadingReading } from './headings/headingReading';
import { yearInRow } from './headings/yearInRow';

/** What reads a text as a heading. */
export type ReadsHeading = (text: string) => HeadingReading | undefined;

/**
 * What a cell shows, read as often as it is asked for and no more than once. Cells that show the same share it. Each field
 * is there from the beginning, so that all cells are of one shape: that is read fastest.
 */
export class CellText {
  /** `null` where it is none; `undefined` until it is asked for. */
  private ownHeading: HeadingReading | null | undefined = undefined;
  private ownKind: CellKind | undefined = undefined;
  private ownYear: number | null | undefined = undefined;
  private ownFigure: number | null | undefined = undefined;
  private ownLabelled: LabelledText | null | undefined = undefined;
  private ownPlain: string | undefined = undefined;
  private ownMayAim: boolean | undefined = undefined;
  private ownIsNeutral: boolean | undefined = undefined;
  private ownMayHaveFellow: boolean | undefined = undefined;

  constructor(
    readonly text: string,
    private readonly readHeading: ReadsHeading | null,
    kind?: CellKind,
  ) {
    this.ownKind = kind;
  }

  get heading(): HeadingReading | undefined {
    if (this.ownHeading === undefined) this.ownHeading = this.readHeading?.(this.text) ?? null;
    return this.ownHeading ?? undefined;
  }

  /** The text without what varies where it is printed again. */
  get plain(): string {
    return (this.ownPlain ??= plainHeading(this.text));
  }

  get kind(): CellKind {
    return (this.ownKind ??= cellKind(this.text));
  }

  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearInRow(this.text)) : this.ownYear;
  }

  get isNeutral(): boolean {
    return (this.ownIsNeutral ??= isNeutral(this.text));
  }

  /** Whether the text may say what is aimed at, by itself or beside others. */
  get mayAim(): boolean {
    return (this.ownMayAim ??= mayAim(this.text, this.heading));
  }

  get mayHaveFellow(): boolean {
    return (this.ownMayHaveFellow ??= mayHaveFellow(this.text));
  }

  /** What the text says behind a label in it, which a number may show as well; `null` for any other. */
  labelledBy(read: ReadsHeading): LabelledText | null {
    if (this.ownLabelled === undefined) this.ownLabelled = labelledText(this.text, read);
    return this.ownLabelled;
  }

  /** The one figure that the text shows, roughly. */
  get figure(): number | null {
    return this.ownFigure === undefined ? (this.ownFigure = figureIn(this.text)) : this.ownFigure;
  }
}

type Family = 'text' | 'error' | 'boolean';
const KINDS: Readonly<Partial<Record<Family, CellKind>>> = { error: 'error', boolean: 'verdict' };

/** A number: what it shows is no heading, differs from cell to cell, and is hardly ever asked for. */
export class NumberCell {
  readonly text = null;
  readonly heading = undefined;

  constructor(readonly kind: 'number' | 'percent' | 'date') {}
}

/** Whether a cell is told by its text alone: one that begins as an error does may be one. */
const mayStandAgain = (cell: CellText | NumberCell): cell is CellText =>
  cell.text !== null && !cell.text.startsWith('#');

/** The different texts of one sheet: at most as many as it has cells, for as long as its layout is read. */
export class CellTexts {
  private readonly known: Readonly<Record<Family, Map<string, CellText>>> = {
    text: new Map(),
    error: new Map(),
    boolean: new Map(),
  };
  /** The texts of the row that was read last. */
  private readonly above: (CellText | undefined)[] = [];
  private readonly formats = new Map<string, 'number' | 'percent' | 'date'>();
  private readonly nothing = new CellText('', null, 'empty');
  private readonly numbers = {
    number: new NumberCell('number'),
    percent: new NumberCell('percent'),
    date: new NumberCell('date'),
  } as const;

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly readHeading: ReadsHeading,
  ) {}

  /** What the cells of a row show, from one column to another. */
  row(row: number, left: number, right: number): readonly (CellText | NumberCell)[] {
    const { origin, values, text, numberFormats } = this.snapshot;
    const at = row - origin.row;
    const [own, shown, formats] = [values[at] ?? [], text[at] ?? [], numberFormats[at] ?? []];
    const first = left - origin.column;
    const cells: (CellText | NumberCell)[] = [];
    for (let index = 0; index <= right - left; index++) {
      const value = own[first + index] ?? '';
      const text = shown[first + index] ?? '';
      const above = this.above[index];
      // Many cells show what the one above them shows.
      if (typeof value === 'string' && above?.text === text) cells.push(above);
      else {
        const cell = this.read(value, text, formats[first + index] ?? 'General');
        this.above[index] = typeof value === 'string' && mayStandAgain(cell) ? cell : undefined;
        cells.push(cell);
      }
    }
    return cells;
  }

  /** What a cell of the sheet shows. */
  at(cell: CellAddress): CellText | NumberCell {
    const { snapshot } = this;
    return this.read(valueAt(snapshot, cell), textAt(snapshot, cell), numberFormatAt(snapshot, cell));
  }

  private read(value: CellValue, shown: string, format: string): CellText | NumberCell {
    const text = shown.trim();
    if (isCellError(value)) return this.of('error', text);
    if (text === '') return this.nothing;
    if (typeof value === 'number') return this.numbers[this.familyOf(format)];
    return this.of(typeof value === 'boolean' ? 'boolean' : 'text', text);
  }

  /** The text that a cell shows, without the white space around it. */
  shownAt(row: number, column: number): string {
    const { origin, text } = this.snapshot;
    return (text[row - origin.row]?.[column - origin.column] ?? '').trim();
  }

  /** What numbers in a format are; each format is looked at once. */
  familyOf(format: string): 'number' | 'percent' | 'date' {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const family = isDateFormat(format) ? 'date' : isPercentFormat(format) ? 'percent' : 'number';
    this.formats.set(format, family);
    return family;
  }

  private of(family: Family, text: string): CellText {
    const texts = this.known[family];
    let own = texts.get(text);
    if (!own) {
      texts.set(text, (own = new CellText(text, this.readHeading, KINDS[family])));
    }
    return own;
  }
}
