import type { Language } from '../core/language/message';
import type { SheetRef } from '../core/sheet/snapshot';
import type { Finding } from '../core/validation/engine/finding';
import {
  findingsPage,
  isFindingsPage,
  type FindingsOfTable,
} from '../core/validation/findingSheets/findingsPage';
import type { Workbook, WorkOptions } from '../workbook/port';
import { STORED } from './documents/document';
import { indicatorNames } from './indicatorNames';
import { ownSheet, removeOwnSheet, writeOwnSheet, type OwnSheetKind } from './ownSheet';
import type { ReportView } from './reportView';

/** A table that was looked at, and what was found in it. */
export interface ValidatedTable {
  readonly view: ReportView;
  readonly findings: readonly Finding[];
}

const FINDINGS_SHEET: OwnSheetKind = { remembered: STORED.findingsSheet, isOfKind: isFindingsPage };

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
export function writeFindingsOf(
  workbook: Workbook,
  tables: readonly ValidatedTable[],
  language: Language,
  options: WorkOptions,
): Promise<SheetRef> {
  return writeOwnSheet(workbook, FINDINGS_SHEET, findingsPage(tables.map(listed), language), options);
}

/** Removes the findings sheet; nothing happens where there is none. */
export function removeFindings(workbook: Workbook): Promise<void> {
  return removeOwnSheet(workbook, FINDINGS_SHEET);
}

/** Whether the workbook has a findings sheet of Attain's. */
export async function hasFindingsSheet(workbook: Workbook): Promise<boolean> {
  return (await ownSheet(workbook, FINDINGS_SHEET)) !== null;
}

function listed({ view, findings }: ValidatedTable): FindingsOfTable {
  const names = indicatorNames(view);
  return {
    sheet: view.snapshot.sheet.name,
    findings,
    indicatorName: (number) => names.get(number) ?? String(number),
  };
}
