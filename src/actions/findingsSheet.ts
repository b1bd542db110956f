import * as v from 'valibot';
import type { Language } from '../core/language/message';
import type { SheetRef } from '../core/sheet/snapshot';
import type { Finding } from '../core/validation/finding';
import { findingsPage, isFindingsPage, type FindingsOfTable } from '../core/validation/sheet/findingsPage';
import type { Workbook, WorkOptions } from '../workbook/port';
import type { ReportView } from './reportView';
import { STORED } from './documents/document';

/** A table that was looked at, and what was found in it. */
export interface ValidatedTable {
  readonly view: ReportView;
  readonly findings: readonly Finding[];
}

const remembered = v.object({ id: v.string(), name: v.string() });

/**
 * Writes the findings of a table onto a sheet of their own (檢核結果), in the place of those written before.
 * No other sheet is touched; one of that name that a person made is left alone, and another name is taken.
 */
export function writeFindings(
  workbook: Workbook,
  view: ReportView,
  { findings }: Pick<ValidatedTable, 'findings'>,
  language: Language,
  options: WorkOptions,
): Promise<SheetRef> {
  return writeFindingsOf(workbook, [{ view, findings }], language, options);
}

/** The same for several tables of a workbook, on one sheet. */
export async function writeFindingsOf(
  workbook: Workbook,
  tables: readonly ValidatedTable[],
  language: Language,
  options: WorkOptions,
): Promise<SheetRef> {
  const held = await findingsSheet(workbook);
  const sheet = await workbook.writeSheet(findingsPage(tables.map(listed), language), held, options);
  const known = await rememberedSheet(workbook);
  if (sheet.id !== known?.id || sheet.name !== known.name) {
    await workbook.preferences.set(STORED.findingsSheet, { id: sheet.id, name: sheet.name });
  }
  return sheet;
}

/** Removes the findings sheet; nothing happens where there is none. */
export async function removeFindings(workbook: Workbook): Promise<void> {
  const held = await findingsSheet(workbook);
  if (held) await workbook.removeSheet(held);
  await workbook.preferences.remove(STORED.findingsSheet);
}

/** Whether the workbook has a findings sheet of Attain's. */
export async function hasFindingsSheet(workbook: Workbook): Promise<boolean> {
  return (await findingsSheet(workbook)) !== null;
}

/**
 * The sheet that Attain remembers, if it is still there. Ids differ between Excel and the file, and a file may
 * give an id of old to a new sheet: so the headings must be those of a findings sheet as well.
 */
async function findingsSheet(workbook: Workbook): Promise<SheetRef | null> {
  const known = await rememberedSheet(workbook);
  if (!known) return null;
  const sheets = await workbook.sheets();
  const { id, name } = known;
  const found = sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);
  return found && isFindingsPage(await workbook.read(found)) ? { id: found.id, name: found.name } : null;
}

async function rememberedSheet(workbook: Workbook): Promise<SheetRef | null> {
  const stored = v.safeParse(remembered, await workbook.preferences.get(STORED.findingsSheet));
  return stored.success ? stored.output : null;
}

function listed({ view, findings }: ValidatedTable): FindingsOfTable {
  const names = new Map(
    view.assessments.map(({ indicator: { number, name, goal } }) => [number, name === '' ? goal : name]),
  );
  return {
    sheet: view.snapshot.sheet.name,
    findings,
    indicatorName: (number) => (names.get(number) ?? String(number)).replace(/\s+/g, ' ').trim(),
  };
}
