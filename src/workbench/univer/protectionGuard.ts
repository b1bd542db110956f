import { CanceledError, ICommandService } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { Unsubscribe, WorkbookStorage } from '../host/storage';
import type { Grid } from './grid';

/** The commands by which a person changes cells. What an add-in writes goes other ways. */
const EDITS: ReadonlySet<string> = new Set([
  ClearSelectionAllCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionFormatCommand.id,
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  InsertColCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  InsertRowByRangeCommand.id,
  MoveRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  SetRangeValuesCommand.id,
  SetStyleCommand.id,
]);

/**
 * Keeps a person from changing locked cells of a protected sheet, as Excel does; `refused` is told.
 * `isRunning` says whether a batch of an add-in is running, which the object model guards itself.
 */
export function guardProtection(
  grid: Grid,
  storage: WorkbookStorage,
  isRunning: () => boolean,
  refused: () => void,
): Unsubscribe {
  const isLocked = (): boolean => {
    const sheet = storage.activeSheet();
    if (isRunning() || !sheet.protection().protected) return false;
    const looks = storage.selection().areas.flatMap((area) => sheet.readStyles(area).flat());
    return looks.some((look) => look.locked);
  };
  const commands = grid.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!EDITS.has(command.id) || !isLocked()) return;
    refused();
    throw new CanceledError();
  });
  const typing = grid.api.addEvent(grid.api.Event.BeforeSheetEditStart, (event) => {
    if (!isLocked()) return;
    refused();
    event.cancel = true;
  });
  return () => {
    commands.dispose();
    typing.dispose();
  };
}
