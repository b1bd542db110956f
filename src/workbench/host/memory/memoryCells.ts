import { displayText } from '../displayText';
import { mapArea, isEntireColumns, isEntireRows, type Area } from '../area';
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from '../cellStyle';
import type { CellChange, CellChangeKind, CellContent, CellInput, SheetChange } from '../storage';
import type { Shift } from '../shift';
import type { Calculator } from './calculator';
import { changeGrid } from './grid';
import {
  columnOfKey,
  contentOf,
  extent,
  hasContent,
  keysWithin,
  lookOf,
  rowOfKey,
  type MemoryCell,
  type SheetData,
} from './sheetData';

/** What the sheets of a workbook in memory ask of it. */
export interface SheetKeeper {
  readonly calculator: Calculator;
  /** The present data of a sheet, to read only. */
  data(id: string): SheetData;
  /** Changes the data of a sheet, as part of the running step or as a step of its own. */
  edit<T>(id: string, mutate: (data: SheetData) => T): T;
  shiftCells(id: string, shift: Shift): void;
  tellCellChange(change: Omit<CellChange, 'origin'>): void;
  tellSheetChange(sheetId: string, kind: SheetChange['kind']): void;
}

/** The cells of a sheet in memory: a view of its present data in the workbook. */
export abstract class MemoryCells {
  constructor(
    protected readonly workbook: SheetKeeper,
    readonly id: string,
  ) {}

  usedValues(): Area | null {
    return extent(this.data, hasContent);
  }

  usedArea(): Area | null {
    return extent(this.data, () => true);
  }

  readCells(area: Area): CellContent[][] {
    const data = this.data;
    return mapArea(area, (row, column) => ({
      value: this.workbook.calculator.value(data, row, column),
      formula: data.cell(row, column)?.formula ?? null,
    }));
  }

  writeCells(row: number, column: number, cells: readonly (readonly (CellInput | null)[])[]): void {
    const written = this.edit((data) =>
      changeGrid(data, row, column, cells, (cell, input) => {
        if ('formula' in input) return { ...lookOf(cell), formula: input.formula };
        return input.value === null ? lookOf(cell) : { ...lookOf(cell), value: input.value };
      }),
    );
    if (written) this.tell(written, 'RangeEdited');
  }

  readText(area: Area): string[][] {
    const data = this.data;
    return mapArea(area, (row, column) => this.text(data, row, column));
  }

  readNumberFormats(area: Area): string[][] {
    const data = this.data;
    return mapArea(area, (row, column) => data.cell(row, column)?.format ?? 'General');
  }

  writeNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void {
    this.edit((data) =>
      changeGrid(data, row, column, formats, (cell, format) => {
        const { style } = cell;
        const rest = { ...contentOf(cell), ...(style === undefined ? {} : { style }) };
        return format === 'General' ? rest : { ...rest, format };
      }),
    );
  }

  readStyles(area: Area): CellStyle[][] {
    const data = this.data;
    return mapArea(area, (row, column) => ({ ...DEFAULT_STYLE, ...data.cell(row, column)?.style }));
  }

  patchStyle(areas: readonly Area[], patch: StylePatch): void {
    this.edit((data) => {
      for (const area of areas) {
        const grid = mapArea(area, () => patch);
        changeGrid(data, area.row, area.column, grid, patched);
      }
    });
  }

  writeStyles(row: number, column: number, patches: readonly (readonly (StylePatch | null)[])[]): void {
    this.edit((data) => changeGrid(data, row, column, patches, patched));
  }

  clearContents(area: Area): void {
    this.edit((data) => {
      for (const key of keysWithin(data, area)) {
        data.put(rowOfKey(key), columnOfKey(key), lookOf(data.cells.get(key) ?? {}));
      }
    });
    this.tell(area, 'RangeEdited');
  }

  clearFormats(areas: readonly Area[]): void {
    this.edit((data) => {
      for (const area of areas) {
        for (const key of keysWithin(data, area)) {
          data.put(rowOfKey(key), columnOfKey(key), contentOf(data.cells.get(key) ?? {}));
        }
      }
    });
  }

  insertCells(area: Area, shift: 'Down' | 'Right'): void {
    this.workbook.shiftCells(this.id, { at: area, direction: shift });
    this.tell(area, kindOfShift(area, 'Inserted'));
  }

  deleteCells(area: Area, shift: 'Up' | 'Left'): void {
    this.workbook.shiftCells(this.id, { at: area, direction: shift });
    this.tell(area, kindOfShift(area, 'Deleted'));
  }

  protected get data(): SheetData {
    return this.workbook.data(this.id);
  }

  protected edit<T>(mutate: (data: SheetData) => T): T {
    return this.workbook.edit(this.id, mutate);
  }

  protected text(data: SheetData, row: number, column: number): string {
    const value = this.workbook.calculator.value(data, row, column);
    return displayText(value, data.cell(row, column)?.format ?? 'General');
  }

  private tell(area: Area, kind: CellChangeKind): void {
    this.workbook.tellCellChange({ sheetId: this.id, area, kind });
  }
}

function patched(cell: MemoryCell, patch: StylePatch): MemoryCell {
  return { ...cell, style: { ...cell.style, ...patch } };
}

function kindOfShift(area: Area, verb: 'Inserted' | 'Deleted'): CellChangeKind {
  if (isEntireRows(area)) return `Row${verb}`;
  return isEntireColumns(area) ? `Column${verb}` : `Cell${verb}`;
}
