import { cellName, type CellAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/changePlan';
import type { CellValue } from '../../core/sheet/snapshot';
import { contentOf } from '../content';
import { cellXml, restyled, withResult } from './cellXml';
import type { Originals } from './originals';
import type { OpenSheet } from './openSheet';
import type { ScannedCell, ScannedRow } from './sheetScan';
import { cellSplices } from './sheetPatch';
import type { Splice } from './xml';

const EMPTY: CellContent = { kind: 'empty' };

/** What is to happen to the content of a cell: nothing, what a plan says, or what keeps it as it is. */
type Edit =
  | { readonly kind: 'style' }
  | { readonly kind: 'content'; readonly content: CellContent }
  | { readonly kind: 'own-formula'; readonly formula: string; readonly result: CellValue }
  | { readonly kind: 'result'; readonly result: CellValue };

interface Pending {
  readonly cell: CellAddress;
  style: number | null;
  edit: Edit;
}

/** The changes of cells that are on their way into a worksheet part. */
export class SheetEdits {
  private readonly pending = new Map<string, Pending>();
  private readonly scanned: ReadonlyMap<string, ScannedCell>;
  private readonly rows: ReadonlyMap<number, ScannedRow>;

  constructor(
    private readonly sheet: OpenSheet,
    private readonly originals: Originals,
  ) {
    const rows = sheet.scan.rows;
    this.rows = new Map(rows.map((row) => [row.row, row]));
    this.scanned = new Map(rows.flatMap((row) => row.cells.map((cell) => [cellName(cell.address), cell])));
  }

  /** The style of a cell as it will be; `null` for the workbook's default. */
  styleOf(cell: CellAddress): number | null {
    const name = cellName(cell);
    const pending = this.pending.get(name);
    if (pending) return pending.style;
    const scanned = this.scanned.get(name);
    if (scanned) return scanned.style;
    const { columns } = this.sheet.scan;
    const column = columns.find(({ first, last }) => cell.column >= first && cell.column <= last);
    return this.rows.get(cell.row)?.style ?? column?.style ?? null;
  }

  /** The style that the cell itself carries; `null` where it has none of its own. */
  ownStyleOf(cell: CellAddress): number | null {
    const name = cellName(cell);
    return (this.pending.get(name) ?? this.scanned.get(name))?.style ?? null;
  }

  setStyle(cell: CellAddress, style: number | null): void {
    this.edit(cell).style = style;
  }

  /** Puts a content into a cell. A formula gets its result later, when there is one. */
  setContent(cell: CellAddress, content: CellContent): void {
    this.edit(cell).edit = { kind: 'content', content };
    const scanned = this.scanned.get(cellName(cell));
    if (scanned?.formula === 'shared') this.spellOut(scanned);
  }

  /** Gives a formula that stands in a cell its result. */
  setResult(cell: CellAddress, result: CellValue): void {
    this.edit(cell).edit = { kind: 'result', result };
  }

  /** What makes all of the changes in the worksheet part. */
  splices(): readonly Splice[] {
    const edits = [...this.pending.values()].map((pending) => ({
      cell: pending.cell,
      xml: this.written(pending),
    }));
    return cellSplices(this.sheet.scan, edits);
  }

  private written({ cell, style, edit }: Pending): string | null {
    const { scan, listed } = this.sheet;
    const { prefix } = scan.sheetData.element;
    const name = cellName(cell);
    const scanned = this.scanned.get(name);
    const xml = scanned ? scan.xml.slice(scanned.start, scanned.end) : null;
    const looking = (as: string | null): string | null =>
      as === null ? cellXml(prefix, { cell, style, content: EMPTY, result: null }) : restyled(as, style);
    switch (edit.kind) {
      case 'style':
        return looking(xml);
      case 'result':
        return xml === null ? null : withResult(prefix, xml, edit.result);
      case 'own-formula': {
        const content: CellContent = { kind: 'formula', formula: edit.formula };
        return cellXml(prefix, { cell, style, content, result: edit.result });
      }
      case 'content': {
        const { content } = edit;
        const original = this.originals.keep(listed.part, name, xml, this.contentAt(name))(content);
        return original === undefined
          ? cellXml(prefix, { cell, style, content, result: null })
          : looking(original);
      }
    }
  }

  private contentAt(name: string): CellContent {
    const read = this.sheet.cells.get(name);
    return read ? contentOf(read.value, read.formula ?? read.value) : { kind: 'empty' };
  }

  private edit(cell: CellAddress): Pending {
    const name = cellName(cell);
    const known = this.pending.get(name);
    if (known) return known;
    const made: Pending = { cell, style: this.styleOf(cell), edit: { kind: 'style' } };
    this.pending.set(name, made);
    return made;
  }

  /** The first of the cells that share a formula carries it for all: each of the others gets its own. */
  private spellOut({ sharedIndex, address }: ScannedCell): void {
    for (const [name, other] of this.scanned) {
      if (other.sharedIndex !== sharedIndex || name === cellName(address)) continue;
      const read = this.sheet.cells.get(name);
      const pending = this.edit(other.address);
      const formula = read?.formula ?? null;
      if (!read || formula === null || pending.edit.kind === 'content') continue;
      pending.edit = { kind: 'own-formula', formula, result: read.value };
    }
  }
}
