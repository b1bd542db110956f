import type { IRange } from '@univerjs/core';
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
  // By the mutation's own parameters, because Univer runs mutations inside of others.
  const before = new WeakMap<object, ReadonlyMap<string, string>>();
  const beforehand = unit.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id || !command.params) return;
    before.set(command.params, contents(unit, command.params as ISetRangeValuesMutationParams));
  });
  const afterwards = unit.commands.onCommandExecuted((command) => {
    if (!command.params || !('unitId' in command.params) || command.params.unitId !== unit.id) return;
    const kind = STRUCTURE[command.id];
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      const area = difference(before.get(params) ?? new Map(), contents(unit, params));
      if (area) changed({ sheetId: params.subUnitId, area, kind: 'RangeEdited' });
    } else if (kind !== undefined) {
      const params = command.params as StructureParams;
      changed({ sheetId: params.subUnitId, area: onSheet(unit, params.subUnitId, params.range), kind });
    } else if (command.id === MoveRangeMutation.id) {
      for (const side of sidesOfMove(command.params as IMoveRangeMutationParams)) {
        const { startRow, startColumn, endRow, endColumn } = new ObjectMatrix(side.value).getDataRange();
        if (endRow < startRow || endColumn < startColumn) continue;
        const area = onSheet(unit, side.subUnitId, { startRow, startColumn, endRow, endColumn });
        changed({ sheetId: side.subUnitId, area, kind: 'RangeEdited' });
      }
    }
  });
  return () => {
    beforehand.dispose();
    afterwards.dispose();
  };
}

function sidesOfMove(params: IMoveRangeMutationParams) {
  return params.from.subUnitId === params.to.subUnitId ? [params.to] : [params.from, params.to];
}

function onSheet(unit: Unit, sheetId: string, range: IRange): Area {
  const sheet = unit.sheet(sheetId);
  return areaOf(range, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
}

/** What the cells named in a mutation hold, by `row,column`. */
function contents(unit: Unit, params: ISetRangeValuesMutationParams): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sheet = params.unitId === unit.id ? unit.model.getSheetBySheetId(params.subUnitId) : undefined;
  if (!sheet || !params.cellValue) return found;
  new ObjectMatrix(params.cellValue).forValue((row, column) => {
    const cell = sheet.getCellRaw(row, column);
    const formula = cell?.f ?? cell?.si;
    const held = formula ? { formula } : { value: cell?.v, type: cell?.t, rich: cell?.p?.body?.dataStream };
    found.set(`${row},${column}`, JSON.stringify(held));
  });
  return found;
}

function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Area | null {
  let area: Area | null = null;
  for (const [key, held] of after) {
    if (held === before.get(key)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const one = { row, column, rows: 1, columns: 1 };
    area = area ? boundingArea(area, one) : one;
  }
  return area;
}
