import * as v from 'valibot';
import type { SheetPage } from '../core/sheet/sheetPage';
import type { SheetRef, SheetSnapshot } from '../core/sheet/snapshot';
import type { Workbook, WorkOptions } from '../workbook/port';
import type { STORED } from './documents/document';

/** A kind of sheet of Attain's own, of which a workbook has one. */
export interface OwnSheetKind {
  /** Under which name the workbook remembers it. */
  readonly remembered: (typeof STORED)['findingsSheet' | 'fileSummarySheet' | 'reviewSheet'];
  /** Whether a sheet's cells are those of this kind. */
  readonly isOfKind: (snapshot: SheetSnapshot) => boolean;
}

const reference = v.object({ id: v.string(), name: v.string() });

/**
 * Writes a page onto the workbook's sheet of a kind, in the place of what was written before. No other sheet is
 * touched; one of that name that a person made is left alone, and another name is taken.
 */
export async function writeOwnSheet(
  workbook: Workbook,
  kind: OwnSheetKind,
  page: SheetPage,
  options: WorkOptions,
): Promise<SheetRef> {
  const sheet = await workbook.writeSheet(page, await ownSheet(workbook, kind), options);
  const known = await rememberedSheet(workbook, kind);
  if (sheet.id !== known?.id || sheet.name !== known.name) {
    await workbook.preferences.set(kind.remembered, { id: sheet.id, name: sheet.name });
  }
  return sheet;
}

/** Removes the sheet of a kind; nothing happens where there is none. */
export async function removeOwnSheet(workbook: Workbook, kind: OwnSheetKind): Promise<void> {
  const held = await ownSheet(workbook, kind);
  if (held) await workbook.removeSheet(held);
  await workbook.preferences.remove(kind.remembered);
}

/**
 * The sheet that Attain remembers, if it is still there. Ids differ between Excel and the file, and a file may
 * give an id of old to a new sheet: so its cells must be of the kind as well.
 */
export async function ownSheet(workbook: Workbook, kind: OwnSheetKind): Promise<SheetRef | null> {
  const known = await rememberedSheet(workbook, kind);
  if (!known) return null;
  const sheets = await workbook.sheets();
  const { id, name } = known;
  const found = sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);
  return found && kind.isOfKind(await workbook.read(found)) ? { id: found.id, name: found.name } : null;
}

async function rememberedSheet(workbook: Workbook, { remembered }: OwnSheetKind): Promise<SheetRef | null> {
  const stored = v.safeParse(reference, await workbook.preferences.get(remembered));
  return stored.success ? stored.output : null;
}
