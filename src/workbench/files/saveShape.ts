import type * as Excelize from 'excelize-wasm';
import type { ProtectionRecord, SheetStorage, TableRecord } from '../host/storage';
import { areaAddress, cellAddress, columnLetters } from './address';
import type { BookColumn, BookRow, BookSheet } from './book';
import type { EditedFile } from './excelize';
import { checked } from './excelize';
import { charactersOfPoints } from './units';

/** The rows and columns that have a size of their own or are hidden. */
export interface OwnSizes {
  readonly rows: readonly BookRow[];
  readonly columns: readonly BookColumn[];
}

/** Sizes that differ by less come from rounding to whole pixels. */
const ROUNDING_POINTS = 0.8;

/** Writes the rows, columns, merges, tables and the protection that differ from the opened file. */
export function saveShape(
  file: EditedFile,
  name: string,
  sheet: SheetStorage,
  sizes: OwnSizes,
  before: BookSheet | null,
): void {
  saveRows(file, name, sizes.rows, before?.rows ?? []);
  saveColumns(file, name, sizes.columns, before?.columns ?? []);
  saveMerges(file, name, sheet, before);
  saveTables(file, name, sheet.tables(), before?.tables ?? []);
  saveProtection(file, name, sheet.protection(), before?.protection ?? null);
}

function saveRows(file: EditedFile, name: string, now: readonly BookRow[], before: readonly BookRow[]): void {
  for (const { row, after, original } of pairs(now, before, (entry) => entry.row)) {
    if ((after?.hidden ?? false) !== (original?.hidden ?? false)) {
      checked(file.SetRowVisible(name, row + 1, !after?.hidden));
    }
    const height = after?.height;
    if (height !== undefined && differs(height, original?.height)) {
      checked(file.SetRowHeight(name, row + 1, height));
    }
  }
}

function saveColumns(
  file: EditedFile,
  name: string,
  now: readonly BookColumn[],
  before: readonly BookColumn[],
): void {
  for (const { row: column, after, original } of pairs(now, before, (entry) => entry.column)) {
    const letters = columnLetters(column);
    if ((after?.hidden ?? false) !== (original?.hidden ?? false)) {
      checked(file.SetColVisible(name, letters, !after?.hidden));
    }
    const width = after?.width;
    if (width !== undefined && differs(width, original?.width)) {
      checked(file.SetColWidth(name, letters, letters, charactersOfPoints(width)));
    }
  }
}

/** What is there now beside what was there before, by row or column. */
function pairs<Entry>(now: readonly Entry[], before: readonly Entry[], index: (entry: Entry) => number) {
  const after = new Map(now.map((entry) => [index(entry), entry]));
  const originals = new Map(before.map((entry) => [index(entry), entry]));
  const all = [...new Set([...after.keys(), ...originals.keys()])];
  return all.map((row) => ({ row, after: after.get(row), original: originals.get(row) }));
}

function differs(now: number, before: number | undefined): boolean {
  return before === undefined || Math.abs(now - before) > ROUNDING_POINTS;
}

function saveMerges(file: EditedFile, name: string, sheet: SheetStorage, before: BookSheet | null): void {
  const originals = new Set(before?.merges.map(areaAddress));
  const now = new Set(sheet.merges().map(areaAddress));
  for (const address of originals) {
    if (!now.has(address)) checked(file.UnmergeCell(name, ...corners(address)));
  }
  for (const address of now) {
    if (!originals.has(address)) checked(file.MergeCell(name, ...corners(address)));
  }
}

function corners(address: string): [string, string] {
  const [first = '', last = first] = address.split(':');
  return [first, last];
}

function saveTables(
  file: EditedFile,
  name: string,
  now: readonly TableRecord[],
  before: readonly TableRecord[],
): void {
  const same = (one: TableRecord, other: TableRecord): boolean =>
    one.name === other.name && areaAddress(one.area) === areaAddress(other.area);
  for (const table of before) {
    if (!now.some((other) => same(table, other))) checked(file.DeleteTable(table.name));
  }
  for (const table of now) {
    if (before.some((other) => same(table, other))) continue;
    const { area } = table;
    const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
    const range = `${cellAddress(area.row, area.column)}:${last}`;
    checked(file.AddTable(name, { Range: range, Name: table.name, StyleName: table.style }));
  }
}

function saveProtection(
  file: EditedFile,
  name: string,
  now: ProtectionRecord,
  before: ProtectionRecord | null,
): void {
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  if (before?.protected) checked(file.UnprotectSheet(name));
  if (now.protected) checked(file.ProtectSheet(name, protectionOptions(now)));
}

function protectionOptions({ password, options }: ProtectionRecord): Excelize.SheetProtectionOptions {
  const allowed = Object.entries(options)
    .filter(([option, value]) => option.startsWith('allow') && value === true)
    .map(([option]): [string, boolean] => [option.slice('allow'.length), true]);
  const flags: Record<string, boolean> = Object.fromEntries(allowed);
  return {
    SelectLockedCells: true,
    SelectUnlockedCells: true,
    ...flags,
    ...(password === null ? {} : { Password: password }),
  };
}
