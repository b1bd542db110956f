import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../host/area';
import { boundingArea, mapArea } from '../host/area';
import type { CellStyle, StylePatch } from '../host/cellStyle';
import type { CellContent, CellInput } from '../host/storage';
import { CellLooks } from './cellLooks';
import { contentOf, customOf, dataOf, isErrorInput, keptWith } from './cellData';
import { displayText } from '../host/displayText';
import { GENERAL } from './numberFormat';
import { styleDataOf } from './styleData';
import { keptAfter, touchesKept } from './undrawnLook';
import type { CellMatrix, Unit } from './unit';

type Grid<T> = readonly (readonly (T | null)[])[];

/** The cells of one sheet: what they hold and how they look. */
export class SheetCells {
  constructor(
    private readonly unit: Unit,
    private readonly sheetId: string,
    private readonly written: (area: Area) => void,
  ) {}

  used(counts: (cell: ICellData) => boolean): Area | null {
    let used: Area | null = null;
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !counts(cell)) return;
      const one = { row, column, rows: 1, columns: 1 };
      used = used ? boundingArea(used, one) : one;
    });
    return used;
  }

  read(area: Area): CellContent[][] {
    const { sheet } = this;
    return mapArea(area, (row, column) => this.content(sheet, row, column));
  }

  text(area: Area): string[][] {
    const { sheet } = this;
    const looks = new CellLooks(sheet);
    return mapArea(area, (row, column) =>
      displayText(this.content(sheet, row, column).value, looks.numberFormat(row, column)),
    );
  }

  numberFormats(area: Area): string[][] {
    const looks = new CellLooks(this.sheet);
    return mapArea(area, (row, column) => looks.numberFormat(row, column));
  }

  styles(area: Area): CellStyle[][] {
    const looks = new CellLooks(this.sheet);
    return mapArea(area, (row, column) => looks.look(row, column));
  }

  write(row: number, column: number, cells: Grid<CellInput>): void {
    const matrix = this.matrix(entriesOf(row, column, cells), (input, cell) => {
      const { look } = keptWith(cell);
      const kept = { ...(look ? { look } : {}), ...(isErrorInput(input) ? { error: true as const } : {}) };
      const custom = customOf(kept);
      return { ...dataOf(input), ...(custom || cell?.custom ? { custom } : {}) };
    });
    this.unit.setCells(this.sheetId, matrix);
    this.written(areaOfGrid(row, column, cells));
  }

  writeNumberFormats(row: number, column: number, formats: Grid<string>): void {
    const matrix = this.matrix(entriesOf(row, column, formats), (pattern) => ({
      s: { n: pattern === GENERAL ? null : { pattern } },
    }));
    this.unit.setLooks(this.sheetId, matrix);
  }

  writeStyles(row: number, column: number, patches: Grid<StylePatch>): void {
    this.unit.setLooks(this.sheetId, this.matrix(entriesOf(row, column, patches), patchedLook));
    this.written(areaOfGrid(row, column, patches));
  }

  patchStyle(areas: readonly Area[], patch: StylePatch): void {
    this.setLooks(areas, this.matrix(entriesIn(areas, patch), patchedLook));
  }

  clearFormats(areas: readonly Area[]): void {
    const matrix = this.matrix(entriesIn(areas, null), (_, cell) => {
      const { error } = keptWith(cell);
      return { s: null, ...(cell?.custom ? { custom: customOf(error ? { error } : {}) } : {}) };
    });
    this.setLooks(areas, matrix);
  }

  private setLooks(areas: readonly Area[], matrix: CellMatrix): void {
    if (areas.length === 0) return;
    this.unit.setLooks(this.sheetId, matrix);
    areas.forEach(this.written);
  }

  private get sheet() {
    return this.unit.sheet(this.sheetId);
  }

  private content(sheet: Worksheet, row: number, column: number): CellContent {
    const cell = sheet.getCellRaw(row, column);
    return contentOf(cell, this.formula(row, column, cell));
  }

  private formula(row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!cell?.si) return cell?.f ?? null;
    const formulas = this.unit.grid.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, this.sheetId, this.unit.id) ?? cell.f ?? null;
  }

  private matrix<T>(
    entries: Iterable<Entry<T>>,
    data: (item: T, cell: Nullable<ICellData>) => ICellData,
  ): CellMatrix {
    const matrix: CellMatrix = {};
    const { sheet } = this;
    for (const { row, column, item } of entries) {
      const cells = (matrix[row] ??= {});
      cells[column] = data(item, sheet.getCellRaw(row, column));
    }
    return matrix;
  }
}

/** What is to become of one cell. */
interface Entry<T> {
  readonly row: number;
  readonly column: number;
  readonly item: T;
}

function* entriesOf<T>(row: number, column: number, grid: Grid<T>): Generator<Entry<T>> {
  for (const [down, items] of grid.entries()) {
    for (const [right, item] of items.entries()) {
      if (item !== null) yield { row: row + down, column: column + right, item };
    }
  }
}

/** The same for every cell of the areas. */
function* entriesIn<T>(areas: readonly Area[], item: T): Generator<Entry<T>> {
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        yield { row, column, item };
    }
  }
}

function patchedLook(patch: StylePatch, cell: Nullable<ICellData>): ICellData {
  const kept = keptWith(cell);
  const custom = customOf({ ...kept, look: keptAfter(kept.look ?? {}, patch) });
  const changesKept = touchesKept(patch) && (custom !== null || cell?.custom);
  return { s: styleDataOf(patch), ...(changesKept ? { custom } : {}) };
}

function areaOfGrid(row: number, column: number, grid: Grid<unknown>): Area {
  return { row, column, rows: grid.length, columns: grid[0]?.length ?? 0 };
}
