import type { Language, Message } from '../core/language/message';
import type { SheetRef } from '../core/sheet/snapshot';
import {
  fileSummaryPage,
  isFileSummaryPage,
  type SummaryFile,
} from '../core/validation/findingSheets/fileSummaryPage';
import type { Workbook, WorkOptions } from '../workbook/port';
import type { CheckedFile } from './checkFile';
import { STORED } from './documents/document';
import { ownSheet, removeOwnSheet, writeOwnSheet, type OwnSheetKind } from './ownSheet';

/** A file and what became of its check. */
export interface FileResult {
  readonly name: string;
  /** What was found; or why nothing could be looked for. */
  readonly outcome: CheckedFile | Message;
}

const SUMMARY_SHEET: OwnSheetKind = { remembered: STORED.fileSummarySheet, isOfKind: isFileSummaryPage };

/** Writes the summary of a check of files onto a sheet of its own (檔案檢核彙總), in the place of the last one. */
export function writeFileSummary(
  workbook: Workbook,
  results: readonly FileResult[],
  language: Language,
  options: WorkOptions,
): Promise<SheetRef> {
  return writeOwnSheet(workbook, SUMMARY_SHEET, fileSummaryPage(results.map(summarised), language), options);
}

/** Removes the summary sheet; nothing happens where there is none. */
export function removeFileSummary(workbook: Workbook): Promise<void> {
  return removeOwnSheet(workbook, SUMMARY_SHEET);
}

/** Whether the workbook has a summary sheet of Attain's. */
export async function hasFileSummary(workbook: Workbook): Promise<boolean> {
  return (await ownSheet(workbook, SUMMARY_SHEET)) !== null;
}

function summarised({ name, outcome }: FileResult): SummaryFile {
  if (!('tables' in outcome)) return { name, tables: [], problem: outcome };
  const tables = outcome.tables.map(({ sheet, indicators, met, findings, indicatorNames }) => ({
    sheet: sheet.name,
    indicators,
    met,
    findings,
    indicatorName: (number: number) => indicatorNames.get(number) ?? String(number),
  }));
  return { name, tables, problem: outcome.noTable };
}
