import { cellName, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/changePlan';
import type { CellValue, SheetRef, SheetSnapshot, TableObject } from '../../core/sheet/snapshot';
import { displayText } from './displayText';
import type { CellSeed, SheetSeed } from './seed';

/** One cell of the test double. */
export interface MemoryCell {
  readonly content: CellContent;
  /** What the cell evaluates to: the content's own value, or the result of its formula. */
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly text?: string;
  readonly look?: string;
}

const BLANK: MemoryCell = { content: { kind: 'empty' }, value: '', numberFormat: 'General' };

/** A sheet kept in a map of cells. */
export class MemorySheet {
  readonly cells = new Map<string, MemoryCell & { readonly address: CellAddress }>();
  readonly widths = new Map<number, number>();
  /** Names of the cells whose text is wrapped. */
  readonly wrapped = new Set<string>();
  /** Of the rows that have a height of their own, in points. */
  readonly heights = new Map<number, number>();
  tables: readonly TableObject[];
  protection: 'none' | 'protected';
  readonly visibility: 'visible' | 'hidden';

  constructor(
    public ref: SheetRef,
    private readonly seed: SheetSeed,
  ) {
    const { row, column } = seed.origin ?? { row: 0, column: 0 };
    seed.rows.forEach((cells, r) =>
      cells.forEach((cell, c) => this.set({ row: row + r, column: column + c }, cellFromSeed(cell))),
    );
    for (const [at, width] of Object.entries(seed.widths ?? {})) this.widths.set(Number(at), width);
    this.tables = seed.tables ?? [];
    this.protection = seed.protection ?? 'none';
    this.visibility = seed.visibility ?? 'visible';
  }

  get(address: CellAddress): MemoryCell {
    return this.cells.get(cellName(address)) ?? BLANK;
  }

  set(address: CellAddress, cell: MemoryCell): void {
    this.cells.set(cellName(address), { ...cell, address });
  }

  snapshot(): SheetSnapshot {
    const used = this.used();
    const rows = used ? span(used.top, used.bottom) : [];
    const columns = used ? span(used.left, used.right) : [];
    const grid = <T>(pick: (cell: MemoryCell) => T): T[][] =>
      rows.map((row) => columns.map((column) => pick(this.get({ row, column }))));
    return {
      sheet: this.ref,
      origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
      values: grid((cell) => cell.value),
      formulas: grid((cell) => (cell.content.kind === 'formula' ? cell.content.formula : cell.value)),
      text: grid((cell) => cell.text ?? displayText(cell.value, cell.numberFormat)),
      numberFormats: grid((cell) => cell.numberFormat),
      hiddenRows: new Set(this.seed.hiddenRows ?? []),
      hiddenColumns: new Set(this.seed.hiddenColumns ?? []),
      merges: this.seed.merges ?? 'unknown',
      tables: this.tables,
      protection: this.protection,
    };
  }

  private used(): RangeAddress | undefined {
    const filled = [...this.cells.values()].filter((cell) => cell.content.kind !== 'empty');
    if (filled.length === 0) return undefined;
    const rows = filled.map((cell) => cell.address.row);
    const columns = filled.map((cell) => cell.address.column);
    return {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    };
  }
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function cellFromSeed(seed: CellSeed): MemoryCell {
  if (seed === null || typeof seed !== 'object') return { ...BLANK, ...holding(seed ?? '') };
  const { value = '', formula, numberFormat = 'General', text, look } = seed;
  return {
    ...(formula === undefined ? holding(value) : { content: { kind: 'formula', formula }, value }),
    numberFormat,
    ...(text === undefined ? {} : { text }),
    ...(look === undefined ? {} : { look }),
  };
}

/** The content and the value of a cell without formula. */
export function holding(value: CellValue): Pick<MemoryCell, 'content' | 'value'> {
  return { content: value === '' ? { kind: 'empty' } : { kind: 'value', value }, value };
}
