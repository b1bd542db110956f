import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetHideMutation } from '@univerjs/sheets';
import * as v from 'valibot';
import type { Area } from '../host/area';
import { mapArea } from '../host/area';
import type { CellStyle, StylePatch } from '../host/cellStyle';
import type {
  CellContent,
  CellInput,
  Plain,
  ProtectionRecord,
  RecordStorage,
  SheetStorage,
  SheetVisibility,
  TableRecord,
} from '../host/storage';
import { UNPROTECTED } from '../host/storage';
import type { Records } from './records';
import { SheetCells } from './sheetCells';
import { SheetShape } from './sheetShape';
import { SizedSheet } from './sizedSheet';
import { followTables } from './tableRecords';
import type { Unit } from './unit';
import { WITHOUT_ACTIVATING } from './unit';

/** The kinds of records that this storage keeps for itself; the host's own kinds never start like this. */
const SHEET = '~sheet';
const TABLES = '~tables';

const areaSchema = v.object({ row: v.number(), column: v.number(), rows: v.number(), columns: v.number() });
const tableSchema = v.object({
  id: v.string(),
  name: v.string(),
  area: areaSchema,
  showHeaders: v.boolean(),
  showTotals: v.boolean(),
  style: v.string(),
  blank: v.exactOptional(v.boolean()),
});
const protectionSchema = v.object({
  protected: v.boolean(),
  password: v.nullable(v.string()),
  options: v.record(v.string(), v.union([v.boolean(), v.string()])),
});

/** One sheet of the workbook that Univer shows. */
export class UniverSheet extends SizedSheet implements SheetStorage {
  private readonly cells: SheetCells;
  protected readonly shape: SheetShape;

  constructor(
    private readonly unit: Unit,
    readonly id: string,
    private readonly stored: Records,
    written: (sheetId: string, area: Area) => void,
  ) {
    super();
    this.cells = new SheetCells(unit, id, (area) => written(id, area));
    this.shape = new SheetShape(unit, id);
  }

  name(): string {
    return this.unit.sheet(this.id).getName();
  }

  rename(name: string): void {
    this.unit.facade(this.id).setName(name);
  }

  visibility(): SheetVisibility {
    if (this.unit.sheet(this.id).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.records(SHEET).get('veryHidden') === true ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(visibility: SheetVisibility): void {
    const before = this.unit.sheet(this.id).isSheetHidden();
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const params = { unitId: this.unit.id, subUnitId: this.id };
    this.records(SHEET).set('veryHidden', visibility === 'VeryHidden');
    this.unit.run(
      [{ id: SetWorksheetHideMutation.id, params: { ...params, hidden } }],
      [{ id: SetWorksheetHideMutation.id, params: { ...params, hidden: before } }],
      WITHOUT_ACTIVATING,
    );
  }

  usedValues(): Area | null {
    return this.cells.used((cell) => (cell.f ?? cell.si ?? cell.p ?? cell.v ?? null) !== null);
  }

  usedArea(): Area | null {
    return this.cells.used((cell) => Object.keys(cell).length > 0);
  }

  readCells(area: Area): CellContent[][] {
    return this.cells.read(area);
  }

  writeCells(row: number, column: number, cells: readonly (readonly (CellInput | null)[])[]): void {
    this.shape.grow({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
    this.cells.write(row, column, cells);
  }

  readText(area: Area): string[][] {
    return this.cells.text(area);
  }

  readNumberFormats(area: Area): string[][] {
    return this.cells.numberFormats(area);
  }

  writeNumberFormats(row: number, column: number, formats: readonly (readonly (string | null)[])[]): void {
    this.shape.grow({ row, column, rows: formats.length, columns: formats[0]?.length ?? 0 });
    this.cells.writeNumberFormats(row, column, formats);
  }

  readStyles(area: Area): CellStyle[][] {
    return this.cells.styles(area);
  }

  patchStyle(areas: readonly Area[], patch: StylePatch): void {
    this.cells.patchStyle(this.shown(areas), patch);
  }

  writeStyles(row: number, column: number, patches: readonly (readonly (StylePatch | null)[])[]): void {
    this.shape.grow({ row, column, rows: patches.length, columns: patches[0]?.length ?? 0 });
    this.cells.writeStyles(row, column, patches);
  }

  clearContents(area: Area): void {
    const shown = this.shape.clip(area);
    if (shown)
      this.cells.write(
        shown.row,
        shown.column,
        mapArea(shown, () => ({ value: null })),
      );
  }

  clearFormats(areas: readonly Area[]): void {
    this.cells.clearFormats(this.shown(areas));
  }

  insertCells(area: Area, shift: 'Down' | 'Right'): void {
    this.shape.insert(area, shift);
    followTables(this, { at: area, direction: shift });
  }

  deleteCells(area: Area, shift: 'Up' | 'Left'): void {
    this.shape.remove(area, shift);
    followTables(this, { at: area, direction: shift });
  }

  tables(): readonly TableRecord[] {
    const tables = this.records(TABLES);
    return tables.keys().map((id) => v.parse(tableSchema, tables.get(id)));
  }

  putTable(table: TableRecord): void {
    this.records(TABLES).set(table.id, { ...table, area: { ...table.area } });
  }

  removeTable(id: string): void {
    this.records(TABLES).remove(id);
  }

  protection(): ProtectionRecord {
    const stored: Plain | undefined = this.records(SHEET).get('protection');
    return stored === undefined ? UNPROTECTED : v.parse(protectionSchema, stored);
  }

  setProtection(protection: ProtectionRecord): void {
    this.records(SHEET).set('protection', { ...protection, options: { ...protection.options } });
  }

  records(kind: string): RecordStorage {
    return this.stored.of(this.id, kind);
  }

  private shown(areas: readonly Area[]): Area[] {
    return areas.flatMap((area) => this.shape.clip(area) ?? []);
  }
}
