import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseCell,
  parseRange,
  type CellAddress,
  type RangeAddress,
} from '../../core/sheet/address';
import { CELL_LIMITS, FILE_LIMITS } from './fileLimits';
import { SheetExtent, TooManyCells } from './sheetExtent';
import { RichText } from './richText';
import { relationId } from './relationId';
import { MalformedXml, walkXml, type XmlElement } from './xml';

/** One cell of a worksheet part, and where it stands in the text. */
export interface ScannedCell {
  readonly address: CellAddress;
  readonly style: number | null;
  /** The part's own type: `n` number, `s` shared text, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  readonly formula: 'none' | 'plain' | 'shared' | 'array';
  /** The formula as it is written; `''` for cells that share another's, and for none. */
  readonly formulaText: string;
  readonly sharedIndex: string | null;
  /** The stored value; `null` where there is none (a formula that nobody calculated). */
  readonly stored: string | null;
  /** The text that is written in the cell itself; `null` for every other type. */
  readonly inlineText: string | null;
  readonly start: number;
  readonly end: number;
  readonly tagEnd: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly style: number | null;
  readonly hidden: boolean;
  readonly cells: readonly ScannedCell[];
  readonly element: XmlElement;
  readonly end: number;
}

export interface ScannedColumn {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly element: XmlElement;
  readonly end: number;
}

/** A stretch of the text that holds one element. */
export interface ElementSpan {
  readonly element: XmlElement;
  readonly end: number;
}

/** What a worksheet part holds, and where. */
export interface ScannedSheet {
  readonly xml: string;
  readonly rows: readonly ScannedRow[];
  readonly columns: readonly ScannedColumn[];
  readonly merges: readonly RangeAddress[];
  readonly isProtected: boolean;
  /** Relations of the table parts. */
  readonly tables: readonly string[];
  readonly sheetData: ElementSpan;
  readonly columnList: ElementSpan | null;
  readonly dimension: ElementSpan | null;
}

/** Reads the structure of a worksheet part. Throws when it is no complete worksheet, `TooManyCells` when it is too large. */
export function scanSheet(xml: string): ScannedSheet {
  const scan = new Scan();
  walkXml(xml, scan);
  const { sheetData } = scan;
  if (!sheetData) throw new MalformedXml('sheetData');
  const { rows, columns, merges, isProtected, tables, columnList, dimension } = scan;
  return { xml, rows, columns, merges, isProtected, tables, sheetData, columnList, dimension };
}

const on = (value: string | undefined): boolean => value === '1' || value === 'true';
const index = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

/** Collects while the part is walked through. */
class Scan {
  readonly rows: ScannedRow[] = [];
  readonly columns: ScannedColumn[] = [];
  readonly merges: RangeAddress[] = [];
  readonly tables: string[] = [];
  isProtected = false;
  sheetData: ElementSpan | null = null;
  columnList: ElementSpan | null = null;
  dimension: ElementSpan | null = null;
  private readonly extent = new SheetExtent();
  private cells: ScannedCell[] = [];
  private row = -1;
  private column = -1;
  private formula: XmlElement | null = null;
  private formulaText = '';
  private stored: string | null = null;
  private reading: 'formula' | 'value' | 'text' | null = null;
  private readonly inlineText = new RichText();
  // Controls and drawings have rows and columns of their own, elsewhere in the part.
  private inside = '';

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'sheetData' || name === 'cols') this.inside = name;
    else if (name === 'row' && this.inside === 'sheetData') {
      // A row or cell that does not say where it stands follows the one before.
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) throw new MalformedXml('row');
      this.extent.addRow();
      this.column = -1;
      this.cells = [];
    } else if (name === 'c') {
      const said = attributes['r'];
      const column = said === undefined ? this.column + 1 : parseCell(said)?.column;
      if (column === undefined || column >= MAX_COLUMNS) throw new MalformedXml('c');
      this.column = column;
      this.formula = null;
      this.formulaText = '';
      this.stored = null;
    } else if (name === 'f') {
      this.formula = element;
      this.reading = 'formula';
    } else if (name === 'v') {
      this.reading = 'value';
      this.stored = '';
    } else if (name === 'is') this.reading = 'text';
    else if (this.reading === 'text') this.inlineText.open(name);
    else if (name === 'tablePart') this.tables.push(relationId(attributes));
    else if (name === 'sheetProtection') this.isProtected = on(attributes['sheet']);
    else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range) this.merges.push(range);
      if (this.merges.length > FILE_LIMITS.merges) throw new TooManyCells('merged cells');
    }
  }

  text(data: string): void {
    if (this.reading === 'value') this.stored = (this.stored ?? '') + data;
    else if (this.reading === 'formula') this.formulaText += data;
    else if (this.reading === 'text') this.inlineText.add(data);
  }

  close(element: XmlElement, end: number): void {
    const { name, attributes } = element;
    if (name === 'v' || name === 'f' || name === 'is') this.reading = null;
    else if (this.reading === 'text') this.inlineText.close(name);
    else if (name === 'c') this.cells.push(this.cell(element, end));
    else if (name === 'row' && this.inside === 'sheetData') {
      const { row, cells } = this;
      const style = on(attributes['customFormat']) ? index(attributes['s']) : null;
      this.rows.push({ row, style, hidden: on(attributes['hidden']), cells, element, end });
    } else if (name === 'col' && this.inside === 'cols') {
      if (this.columns.length >= MAX_COLUMNS) throw new MalformedXml('cols');
      this.columns.push({
        first: Number(attributes['min']) - 1,
        last: Number(attributes['max']) - 1,
        width: index(attributes['width']),
        hidden: on(attributes['hidden']),
        style: index(attributes['style']),
        element,
        end,
      });
    } else if (name === 'sheetData') {
      this.sheetData = { element, end };
      this.inside = '';
    } else if (name === 'cols') {
      this.columnList = { element, end };
      this.inside = '';
    } else if (name === 'dimension') this.dimension = { element, end };
  }

  private cell(element: XmlElement, end: number): ScannedCell {
    const { attributes, start, openEnd: tagEnd } = element;
    const kind = this.formula?.attributes['t'];
    const filled = this.formula !== null || this.stored !== null || attributes['t'] === 'inlineStr';
    this.extent.addCell(this.row, this.column, filled ? 'filled' : 'empty');
    if (this.formulaText.length > CELL_LIMITS.formula) throw new MalformedXml('f');
    const type = attributes['t'] ?? 'n';
    const inlineText = this.inlineText.take();
    if (type === 'n' && (this.stored?.length ?? 0) > CELL_LIMITS.number) throw new MalformedXml('v');
    return {
      address: { row: this.row, column: this.column },
      style: index(attributes['s']),
      type,
      formula: this.formula === null ? 'none' : formulaKind(kind),
      formulaText: this.formulaText,
      sharedIndex: kind === 'shared' ? (this.formula?.attributes['si'] ?? null) : null,
      stored: this.stored,
      inlineText: type === 'inlineStr' ? inlineText : null,
      start,
      end,
      tagEnd,
    };
  }
}

function formulaKind(kind: string | undefined): ScannedCell['formula'] {
  if (kind === 'shared') return 'shared';
  return kind === 'array' || kind === 'dataTable' ? 'array' : 'plain';
}
