import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import * as v from 'valibot';
import { MAX_COLUMNS, MAX_ROWS } from '../host/area';
import { followShift } from '../host/follow/followShift';
import type { Shift } from '../host/shift';
import type { Unsubscribe, WorkbookStorage } from '../host/storage';
import { areaOf } from './ranges';
import type { Records } from './records';
import { followTables } from './tableRecords';
import type { Unit } from './unit';

/** Univer's types lack the command of this name. */
const INSERT_ROW = 'sheet.command.insert-row';

const DIRECTIONS: Readonly<Record<string, Shift['direction']>> = {
  [INSERT_ROW]: 'Down',
  [InsertRangeMoveDownCommand.id]: 'Down',
  [InsertColCommand.id]: 'Right',
  [InsertRangeMoveRightCommand.id]: 'Right',
  [RemoveRowCommand.id]: 'Up',
  [DeleteRangeMoveUpCommand.id]: 'Up',
  [RemoveColCommand.id]: 'Left',
  [DeleteRangeMoveLeftCommand.id]: 'Left',
};

const WHOLE_ROWS: readonly string[] = [INSERT_ROW, RemoveRowCommand.id];
const WHOLE_COLUMNS: readonly string[] = [InsertColCommand.id, RemoveColCommand.id];

const paramsSchema = v.looseObject({
  range: v.looseObject({
    startRow: v.number(),
    endRow: v.number(),
    startColumn: v.number(),
    endColumn: v.number(),
  }),
});

/**
 * Lets all that is kept beside the cells follow those that a person inserts or deletes in the grid, in the same step of
 * undo. What the storage itself is told to insert or delete is followed by whoever tells it.
 */
export function followPersons(unit: Unit, records: Records, storage: WorkbookStorage): Unsubscribe {
  const interception = unit.grid.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const shift = unit.isShifting ? null : shiftOf(command);
      if (!shift) return { redos: [], undos: [] };
      const sheet = storage.activeSheet();
      return records.rehearsed(() => {
        followTables(sheet, shift);
        followShift(storage, sheet, shift);
      });
    },
  });
  return () => interception.dispose();
}

function shiftOf({ id, params }: ICommandInfo): Shift | null {
  const direction = DIRECTIONS[id];
  const parsed = direction === undefined ? null : v.safeParse(paramsSchema, params);
  if (direction === undefined || !parsed?.success) return null;
  return {
    at: areaOf(wholeOf(id, parsed.output.range), { rows: MAX_ROWS, columns: MAX_COLUMNS }),
    direction,
  };
}

/** Rows and columns reach beyond what the grid draws of them. */
function wholeOf(id: string, range: IRange): IRange {
  if (WHOLE_ROWS.includes(id)) return { ...range, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
  return WHOLE_COLUMNS.includes(id) ? { ...range, startRow: 0, endRow: MAX_ROWS - 1 } : range;
}
