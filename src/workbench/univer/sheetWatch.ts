import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import * as v from 'valibot';
import type { SheetChange, Unsubscribe } from '../host/storage';
import type { Unit } from './unit';

const KINDS: Readonly<Record<string, SheetChange['kind']>> = {
  [SetWorksheetActiveOperation.id]: 'activated',
  [InsertSheetMutation.id]: 'added',
  [RemoveSheetMutation.id]: 'removed',
  [SetWorksheetNameMutation.id]: 'renamed',
  [SetWorksheetHideMutation.id]: 'visibility',
};

/** Most mutations name their sheet; the one that adds a sheet carries all of it. */
const paramsSchema = v.union([
  v.object({ unitId: v.string(), subUnitId: v.string() }),
  v.object({ unitId: v.string(), sheet: v.object({ id: v.string() }) }),
]);

/** Tells when a sheet becomes active, is added, removed, renamed, shown or hidden. */
export function watchSheets(unit: Unit, changed: (change: Omit<SheetChange, 'origin'>) => void): Unsubscribe {
  const watch = unit.commands.onCommandExecuted((command) => {
    const kind = KINDS[command.id];
    const parsed = kind === undefined ? null : v.safeParse(paramsSchema, command.params);
    if (kind === undefined || !parsed?.success || parsed.output.unitId !== unit.id) return;
    const params = parsed.output;
    changed({ kind, sheetId: 'sheet' in params ? params.sheet.id : params.subUnitId });
  });
  return () => watch.dispose();
}
