import { message } from '../../core/language/message';
import type { CellAddress, RangeAddress } from '../../core/sheet/address';
import {
  sameContent,
  wrapsOf,
  type Applied,
  type CapturedLook,
  type CellChange,
  type ChangePlan,
  type LookChange,
  type SkippedChange,
} from '../../core/sheet/changePlan';
import { brokenRows } from '../../core/sheet/rowBasis';
import type { CellValue } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import type { WorkOptions } from '../port';
import { changeWrap } from './memoryWraps';
import { holding, type MemoryCell, type MemorySheet } from './memorySheet';

type Calculate = (formula: string) => CellValue;

/** The looks that a restoring plan names: kept beside the plan, which carries only the key. */
const captures = new Map<
  string,
  readonly { readonly at: CellAddress; readonly look: string | undefined }[]
>();

/** Applies a plan to a sheet of the test double, `blockSize` cells at a time. */
export function applyToMemory(
  sheet: MemorySheet,
  plan: ChangePlan,
  calculate: Calculate,
  blockSize: number,
  { progress, signal }: WorkOptions,
): Applied {
  const due: CellChange[] = [];
  const skipped: SkippedChange[] = [];
  const broken = brokenRows(plan.basis ?? [], (cell) => sheet.get(cell).value);
  for (const change of plan.cells) {
    const found = sheet.get(change.cell).content;
    const source = broken.get(change.cell.row);
    if (!sameContent(found, change.before)) skipped.push({ change, found });
    else if (source) skipped.push({ change, found, source });
    else due.push(change);
  }
  const inverse = { cells: Array<CellChange>(), looks: Array<LookChange>() };
  const nothing: ChangePlan = { sheet: plan.sheet, cells: [], looks: [], widths: [], tables: [] };
  if (signal?.aborted) throw cancelled(0, nothing);
  if (due.length === 0 && plan.cells.length > 0) return { written: 0, skipped, inverse: nothing };

  const tables = plan.tables.map(({ name, from, to }) => ({ name, from: to, to: from }));
  for (const { name, to } of plan.tables) {
    sheet.tables = sheet.tables.map((table) => (table.name === name ? { ...table, range: to } : table));
  }
  for (const look of plan.looks) inverse.looks.unshift({ kind: 'restore', look: changeLook(sheet, look) });
  const widths = plan.widths.map(({ column }) => ({
    column,
    width: { captured: sheet.widths.get(column) ?? STANDARD_WIDTH },
  }));
  for (const { column, width } of plan.widths) {
    sheet.widths.set(column, 'captured' in width ? width.captured : width.characters);
  }

  const blocks = Math.ceil(due.length / blockSize);
  for (let block = 0; block < blocks; block++) {
    if (signal?.aborted) throw cancelled(inverse.cells.length, { ...nothing, ...inverse, tables, widths });
    for (const change of due.slice(block * blockSize, (block + 1) * blockSize)) {
      inverse.cells.push(write(sheet, change, calculate));
    }
    progress?.(block + 1, blocks);
  }
  const wraps = wrapsOf(plan, due).map((wrap) => changeWrap(sheet, wrap));
  return {
    written: due.length,
    skipped,
    inverse: { ...nothing, ...inverse, tables, widths, ...(wraps.length === 0 ? {} : { wraps }) },
  };
}

/** Excel's own, in characters. */
export const STANDARD_WIDTH = 8.43;

function write(sheet: MemorySheet, change: CellChange, calculate: Calculate): CellChange {
  const before = sheet.get(change.cell);
  const { content, value } = written(change.after, calculate);
  const look: Partial<MemoryCell> = before.look === undefined ? {} : { look: before.look };
  sheet.set(change.cell, {
    content,
    value,
    numberFormat: change.numberFormat ?? before.numberFormat,
    ...look,
  });
  const { cell, why } = change;
  return { cell, before: content, after: before.content, numberFormat: before.numberFormat, why };
}

function written(content: CellChange['after'], calculate: Calculate): Pick<MemoryCell, 'content' | 'value'> {
  if (content.kind === 'formula') return { content, value: calculate(content.formula) };
  return holding(content.kind === 'empty' ? '' : content.value);
}

function changeLook(sheet: MemorySheet, change: LookChange): CapturedLook {
  if (change.kind === 'copy') {
    const { look } = sheet.get(change.from);
    return setLooks(
      sheet,
      cellsOf(change.range).map((at) => ({ at, look })),
    );
  }
  return setLooks(sheet, captures.get(change.look) ?? []);
}

function setLooks(
  sheet: MemorySheet,
  looks: readonly { readonly at: CellAddress; readonly look: string | undefined }[],
): CapturedLook {
  const key = captured(`look ${captures.size + 1}`);
  captures.set(
    key,
    looks.map(({ at }) => ({ at, look: sheet.get(at).look })),
  );
  for (const { at, look } of looks) {
    sheet.set(at, withLook(sheet.get(at), look));
  }
  return key;
}

function withLook(cell: MemoryCell, look: string | undefined): MemoryCell {
  const { content, value, numberFormat, text } = cell;
  const plain = { content, value, numberFormat, ...(text === undefined ? {} : { text }) };
  return look === undefined ? plain : { ...plain, look };
}

/** The one place where a key becomes a captured look. */
function captured(key: string): CapturedLook {
  return key as CapturedLook;
}

function cellsOf({ top, left, bottom, right }: RangeAddress): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

function cancelled(written: number, inverse: ChangePlan): WorkbookFailure {
  const explanation =
    written === 0
      ? message('failures.cancelled-unharmed')
      : message('failures.cancelled', { count: written });
  return new WorkbookFailure('cancelled', explanation, { inverse });
}
