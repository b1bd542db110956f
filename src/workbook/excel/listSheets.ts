import { WorkbookFailure, type FailureKind } from '../failure';
import type { SheetInfo } from '../port';
import type { ExcelPreferences } from './preferences';
import type { Session } from './session';
import type { KnownTables } from './tables';

/** After these, a smaller question would meet the same failure. */
const HOPELESS: ReadonlySet<FailureKind> = new Set(['timeout', 'editing-cell', 'busy', 'cancelled']);

/** Who learns of what comes along with the list. */
export interface Learning {
  readonly preferences: ExcelPreferences;
  readonly tables: KnownTables;
}

/**
 * Lists the worksheets, in one round trip with the settings and the names of the tables. Where Excel refuses
 * that, it is asked step by step: a chart sheet in front means no active worksheet, a workbook may have no settings.
 */
export async function listSheets(session: Session, learning: Learning): Promise<readonly SheetInfo[]> {
  try {
    return await listAtOnce(session, learning);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || HOPELESS.has(error.kind)) throw error;
    return listByStep(session, learning);
  }
}

function listAtOnce(session: Session, { preferences, tables }: Learning): Promise<readonly SheetInfo[]> {
  return session.run({}, async ({ context, sync }) => {
    const { settings } = context.workbook;
    const listed = loadList(context.workbook);
    settings.load('items/key,items/value');
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    await sync();
    preferences.remember(settings.items);
    tables.remember(listed.tables.items.map(({ name }) => name));
    return infosOf(listed.worksheets, active.id);
  });
}

async function listByStep(
  session: Session,
  { preferences, tables }: Learning,
): Promise<readonly SheetInfo[]> {
  const active = await activeSheet(session);
  await preferences.load();
  return session.run({}, async ({ context, sync }) => {
    const listed = loadList(context.workbook);
    await sync();
    tables.remember(listed.tables.items.map(({ name }) => name));
    return infosOf(listed.worksheets, active);
  });
}

async function activeSheet(session: Session): Promise<string | null> {
  try {
    return await session.run({}, async ({ context, sync }) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('id');
      await sync();
      return active.id;
    });
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || HOPELESS.has(error.kind)) throw error;
    return null;
  }
}

function loadList({ worksheets, tables }: Excel.Workbook): {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
} {
  return {
    worksheets: worksheets.load('items/id,items/name,items/visibility'),
    tables: tables.load('items/name'),
  };
}

function infosOf({ items }: Excel.WorksheetCollection, active: string | null): readonly SheetInfo[] {
  return items.map(({ id, name, visibility }) => ({
    id,
    name,
    visibility: visibility === 'Visible' ? 'visible' : 'hidden',
    active: id === active,
  }));
}
