import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../host/area';
import { boundingArea, mapArea } from '../host/area';
import type { CellStyle, StylePatch } from '../host/cellStyle';
import type { CellContent, CellInput } from '../host/storage';
import { contentOf, customOf, dataOf, isErrorInput, keptWith } from './cellData';
import { displayText } from '../host/displayText';
import { GENERAL } from './numberFormat';
import { cellStyleOf, keptAfter, styleDataOf, touchesKept } from './styleData';
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
    return mapArea(area, (row, column) => this.content(row, column));
  }

  text(area: Area): string[][] {
    return mapArea(area, (row, column) =>
      displayText(this.content(row, column).value, this.numberFormat(row, column)),
    );
  }

  numberFormats(area: Area): string[][] {
    return mapArea(area, (row, column) => this.numberFormat(row, column));
  }

  styles(area: Area): CellStyle[][] {
    return mapArea(area, (row, column) =>
      cellStyleOf(this.sheet.getComposedCellStyle(row, column), this.kept(row, column).look ?? {}),
    );
  }

  write(row: number, column: number, cells: Grid<CellInput>): void {
    const matrix = this.matrix(row, column, cells, (input, cell) => {
      const { look } = keptWith(cell);
      const kept = { ...(look ? { look } : {}), ...(isErrorInput(input) ? { error: true as const } : {}) };
      const custom = customOf(kept);
      return { ...dataOf(input), ...(custom || cell?.custom ? { custom } : {}) };
    });
    this.unit.setCells(this.sheetId, matrix);
    this.written(areaOfGrid(row, column, cells));
  }

  writeNumberFormats(row: number, column: number, formats: Grid<string>): void {
    const matrix = this.matrix(row, column, formats, (pattern) => ({
      s: { n: pattern === GENERAL ? null : { pattern } },
    }));
    this.unit.setLooks(this.sheetId, matrix);
  }

  writeStyles(row: number, column: number, patches: Grid<StylePatch>): void {
    const matrix = this.matrix(row, column, patches, (patch, cell) => {
      const kept = keptWith(cell);
      const custom = customOf({ ...kept, look: keptAfter(kept.look ?? {}, patch) });
      const changesKept = touchesKept(patch) && (custom !== null || cell?.custom);
      return { s: styleDataOf(patch), ...(changesKept ? { custom } : {}) };
    });
    this.unit.setLooks(this.sheetId, matrix);
    this.written(areaOfGrid(row, column, patches));
  }

  clearFormats(area: Area): void {
    const cells = mapArea(area, () => true);
    const matrix = this.matrix(area.row, area.column, cells, (_, cell) => {
      const { error } = keptWith(cell);
      return { s: null, ...(cell?.custom ? { custom: customOf(error ? { error } : {}) } : {}) };
    });
    this.unit.setLooks(this.sheetId, matrix);
    this.written(area);
  }

  private get sheet() {
    return this.unit.sheet(this.sheetId);
  }

  private kept(row: number, column: number) {
    return keptWith(this.sheet.getCellRaw(row, column));
  }

  private content(row: number, column: number): CellContent {
    const cell = this.sheet.getCellRaw(row, column);
    return contentOf(cell, this.formula(row, column, cell));
  }

  private formula(row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!cell?.si) return cell?.f ?? null;
    const formulas = this.unit.grid.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, this.sheetId, this.unit.id) ?? cell.f ?? null;
  }

  private numberFormat(row: number, column: number): string {
    return this.sheet.getComposedCellStyle(row, column).n?.pattern ?? GENERAL;
  }

  private matrix<T>(
    row: number,
    column: number,
    grid: Grid<T>,
    data: (item: T, cell: Nullable<ICellData>) => ICellData,
  ): CellMatrix {
    const matrix: CellMatrix = {};
    const { sheet } = this;
    grid.forEach((items, down) => {
      const cells: CellMatrix[number] = {};
      items.forEach((item, right) => {
        if (item === null) return;
        cells[column + right] = data(item, sheet.getCellRaw(row + down, column + right));
      });
      matrix[row + down] = cells;
    });
    return matrix;
  }
}

function areaOfGrid(row: number, column: number, grid: Grid<unknown>): Area {
  return { row, column, rows: grid.length, columns: grid[0]?.length ?? 0 };
}
