import { message } from '../../src/core/language/message';
import { parseCell, parseRange, type CellAddress, type RangeAddress } from '../../src/core/sheet/address';
import type { CellChange, CellContent, ChangePlan } from '../../src/core/sheet/changePlan';
import type { CellValue, SheetRef } from '../../src/core/sheet/snapshot';
import type { WorkbookFailure } from '../../src/workbook/failure';
import type { Workbook } from '../../src/workbook/port';
import type { CellSeed } from '../../src/workbook/memory/seed';

/** How a cell of a contract test looks; every bench has its own way to show them. */
export type LookName = 'header' | 'body';

/** What stands in the workbook before a contract test begins. */
export interface BenchSeed {
  readonly sheets: Readonly<Record<string, BenchSheet>>;
}

export interface BenchSheet {
  readonly rows: readonly (readonly CellSeed[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly table?: { readonly name: string; readonly range: string };
}

/** All that a plan can change of a sheet, in a form that can be compared. */
export interface SheetState {
  readonly cells: Readonly<Record<string, { content: CellContent; numberFormat: string; look: unknown }>>;
  readonly widths: readonly (number | undefined)[];
  /** Of the rows; nothing where a row has no height of its own. */
  readonly heights: readonly (number | string | undefined)[];
  /** Names of the cells whose text is wrapped. */
  readonly wrapped: readonly string[];
  readonly tables: Readonly<Record<string, RangeAddress>>;
}

/** A workbook under test, and what a person does to it behind its back. */
export interface Bench {
  readonly workbook: Workbook;
  state(sheet: string): SheetState;
  type(sheet: string, cell: string, value: CellValue): void;
  /** Gives a row a height of its own. */
  setHeight(sheet: string, row: number, points: number): void;
  protect(sheet: string): void;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  readonly can: {
    readonly resizeTables: boolean;
    /** Writes all or nothing: there is no half-way to be cancelled at. */
    readonly writeAtOnce?: boolean;
  };
}

export type MakeBench = (seed: BenchSeed) => Promise<Bench>;

/** The part of a sheet that `state` looks at. */
export const STATE_RANGE: RangeAddress = { top: 0, left: 0, bottom: 14, right: 9 };

export const at = (name: string): CellAddress => {
  const cell = parseCell(name);
  if (!cell) throw new RangeError(`"${name}" names no cell`);
  return cell;
};

export const area = (name: string): RangeAddress => {
  const range = parseRange(name);
  if (!range) throw new RangeError(`"${name}" names no range`);
  return range;
};

const EMPTY: CellContent = { kind: 'empty' };

/** `null` for an empty cell, text that begins with `=` for a formula, anything else for itself. */
export function content(value: CellValue | null): CellContent {
  if (value === null) return EMPTY;
  return typeof value === 'string' && value.startsWith('=')
    ? { kind: 'formula', formula: value }
    : { kind: 'value', value };
}

export const text = (value: string): CellContent => ({ kind: 'value', value });

export function change(
  cell: string,
  before: CellContent,
  after: CellContent,
  numberFormat?: string,
): CellChange {
  const why = message('job.compute');
  return { cell: at(cell), before, after, why, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

export function planFor(sheet: SheetRef, parts: Partial<ChangePlan>): ChangePlan {
  return { sheet, cells: [], looks: [], widths: [], tables: [], ...parts };
}

export async function sheetNamed(workbook: Workbook, name: string): Promise<SheetRef> {
  const found = (await workbook.sheets()).find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`No sheet "${name}"`);
  return found;
}

/** The failure that a promise ends in. */
export async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure> {
  const { WorkbookFailure: Failure } = await import('../../src/workbook/failure');
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error;
  throw new Error(`Not a WorkbookFailure: ${String(error)}`);
}
