import type { ICommandInfo, IRange } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type {
  IInsertColMutationParams,
  IInsertRowMutationParams,
  IRemoveColMutationParams,
  IRemoveRowsMutationParams,
  ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { IMoveRangeMutationParams } from '@univerjs/sheets';
import type { Area } from '../host/area';
import { boundingArea } from '../host/area';
import type { CellChangeKind, Unsubscribe } from '../host/storage';
import { areaOf } from './ranges';
import type { Unit } from './unit';

export interface ContentChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: CellChangeKind;
}

/** What cells hold, by sheet, row and column. */
type Contents = ReadonlyMap<string, string>;

type StructureParams =
  IInsertRowMutationParams | IInsertColMutationParams | IRemoveRowsMutationParams | IRemoveColMutationParams;

const STRUCTURE: Readonly<Record<string, CellChangeKind>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/**
 * Tells of every change of contents. Univer reports formats and recalculated results in the same way, so
 * the contents before and after are compared: what was typed, or else the formula, counts; results do not.
 */
export function watchContents(unit: Unit, changed: (change: ContentChange) => void): Unsubscribe {
  const before = new WeakMap<object, Contents>();
  // Before it writes cells, Univer writes their formulas in a mutation of its own.
  const ahead = new Map<string, string>();
  const beforehand = unit.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !command.params) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const held = contents(unit, params);
    if (options?.['fromFormula']) for (const [cell, content] of held) ahead.set(cell, content);
    else before.set(params, new Map([...held, ...[...ahead].filter(([cell]) => held.has(cell))]));
  });
  const afterwards = unit.commands.onCommandExecuted((command, options) => {
    if (!command.params || !('unitId' in command.params) || command.params.unitId !== unit.id) return;
    if (command.id === SetRangeValuesMutation.id) {
      if (options?.['fromFormula']) return;
      const params = command.params as ISetRangeValuesMutationParams;
      const area = difference(before.get(params) ?? new Map(), contents(unit, params));
      ahead.clear();
      if (area) changed({ sheetId: params.subUnitId, area, kind: 'RangeEdited' });
    } else tellStructure(unit, command, changed);
  });
  return () => {
    beforehand.dispose();
    afterwards.dispose();
  };
}

/** Rows or columns came or went, or cells were moved. */
function tellStructure(
  unit: Unit,
  command: Readonly<ICommandInfo>,
  changed: (change: ContentChange) => void,
): void {
  const kind = STRUCTURE[command.id];
  if (kind !== undefined) {
    const params = command.params as StructureParams;
    changed({ sheetId: params.subUnitId, area: onSheet(unit, params.subUnitId, params.range), kind });
  }
  if (command.id !== MoveRangeMutation.id) return;
  for (const side of sidesOfMove(command.params as IMoveRangeMutationParams)) {
    const { startRow, startColumn, endRow, endColumn } = new ObjectMatrix(side.value).getDataRange();
    if (endRow < startRow || endColumn < startColumn) continue;
    const area = onSheet(unit, side.subUnitId, { startRow, startColumn, endRow, endColumn });
    changed({ sheetId: side.subUnitId, area, kind: 'RangeEdited' });
  }
}

function sidesOfMove(params: IMoveRangeMutationParams) {
  return params.from.subUnitId === params.to.subUnitId ? [params.to] : [params.from, params.to];
}

function onSheet(unit: Unit, sheetId: string, range: IRange): Area {
  const sheet = unit.sheet(sheetId);
  return areaOf(range, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
}

/** What the cells named in a mutation hold. */
function contents(unit: Unit, params: ISetRangeValuesMutationParams): Contents {
  const found = new Map<string, string>();
  const sheet = params.unitId === unit.id ? unit.model.getSheetBySheetId(params.subUnitId) : undefined;
  if (!sheet || !params.cellValue) return found;
  new ObjectMatrix(params.cellValue).forValue((row, column) => {
    const cell = sheet.getCellRaw(row, column);
    const formula = cell?.f ?? cell?.si;
    const held = formula ? { formula } : { value: cell?.v, type: cell?.t, rich: cell?.p?.body?.dataStream };
    found.set(`${params.subUnitId},${row},${column}`, JSON.stringify(held));
  });
  return found;
}

function difference(before: Contents, after: Contents): Area | null {
  let area: Area | null = null;
  for (const [key, held] of after) {
    if (held === before.get(key)) continue;
    const [row = 0, column = 0] = key.split(',').slice(-2).map(Number);
    const one = { row, column, rows: 1, columns: 1 };
    area = area ? boundingArea(area, one) : one;
  }
  return area;
}
