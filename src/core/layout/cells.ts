import { isPercentFormat } from '../quantity/cellQuantity';
import { isDateFormat } from '../quantity/dates';
import { isCellError, numberFormatAt, textAt, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { CellAddress } from '../sheet/address';
import { cellKind, type CellKind } from './evidence/cellKind';
import { figureIn } from './evidence/figureIn';
import type { HeadingReading } from './headings/readHeading';
import { yearInRow } from './headings/yearInRow';

/** What reads a text as a heading. */
export type ReadsHeading = (text: string) => HeadingReading | undefined;

/** What a cell shows, read as often as it is asked for and no more than once. Cells that show the same share it. */
export class CellText {
  /** `null` where it is none; `undefined` until it is asked for. */
  private ownHeading: HeadingReading | null | undefined;
  private ownKind: CellKind | undefined;
  private ownYear: number | null | undefined;
  private ownFigure: number | null | undefined;

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

  get kind(): CellKind {
    return (this.ownKind ??= cellKind(this.text));
  }

  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearInRow(this.text)) : this.ownYear;
  }

  /** The one figure that the text shows, roughly. */
  get figure(): number | null {
    return this.ownFigure === undefined ? (this.ownFigure = figureIn(this.text)) : this.ownFigure;
  }
}

type Family = 'text' | 'error' | 'boolean' | 'number' | 'percent' | 'date';
const KINDS: Readonly<Partial<Record<Family, CellKind>>> = {
  error: 'error',
  boolean: 'verdict',
  number: 'number',
  percent: 'percent',
  date: 'date',
};

/** The different texts of one sheet: at most as many as it has cells, for as long as its layout is read. */
export class CellTexts {
  private readonly known = new Map<Family, Map<string, CellText>>();
  private readonly formats = new Map<string, 'number' | 'percent' | 'date'>();
  private readonly nothing = new CellText('', null, 'empty');

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly readHeading: ReadsHeading,
  ) {}

  /** What a cell of the sheet shows. */
  at(cell: CellAddress): CellText {
    const value = valueAt(this.snapshot, cell);
    const text = textAt(this.snapshot, cell).trim();
    if (typeof value === 'string' && value !== '' && isCellError(value)) return this.of('error', text);
    if (text === '') return this.nothing;
    if (typeof value === 'number') return this.of(this.familyOf(numberFormatAt(this.snapshot, cell)), text);
    return this.of(typeof value === 'boolean' ? 'boolean' : 'text', text);
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
    let texts = this.known.get(family);
    if (!texts) this.known.set(family, (texts = new Map<string, CellText>()));
    let own = texts.get(text);
    if (!own) {
      // A number is no heading.
      const isNumber = family === 'number' || family === 'percent' || family === 'date';
      texts.set(text, (own = new CellText(text, isNumber ? null : this.readHeading, KINDS[family])));
    }
    return own;
  }
}
