import type { Day } from '../core/handover/days';
import { isReviewPage, reviewNotes, reviewPage } from '../core/handover/reviewPage';
import type { Language } from '../core/language/message';
import type { SheetRef } from '../core/sheet/snapshot';
import type { Workbook, WorkOptions } from '../workbook/port';
import { STORED } from './documents/document';
import type { ValidatedTable } from './findingsSheet';
import { ownSheet, removeOwnSheet, writeOwnSheet, type OwnSheetKind } from './ownSheet';

const REVIEW_SHEET: OwnSheetKind = { remembered: STORED.reviewSheet, isOfKind: isReviewPage };

/**
 * Writes the sheet for the meeting (檢視表) of a table that was validated, in the place of the one written before: what
 * somebody wrote there of who does what stays with its indicator. No other sheet is touched.
 */
export async function writeReview(
  workbook: Workbook,
  { view, findings }: ValidatedTable,
  day: Day,
  language: Language,
  options: WorkOptions,
): Promise<SheetRef> {
  const held = await ownSheet(workbook, REVIEW_SHEET);
  const notes = held ? reviewNotes(await workbook.read(held)) : [];
  const page = reviewPage({ ...view, findings }, day, notes, language);
  return writeOwnSheet(workbook, REVIEW_SHEET, page, options);
}

/** Removes the sheet for the meeting; nothing happens where there is none. */
export function removeReview(workbook: Workbook): Promise<void> {
  return removeOwnSheet(workbook, REVIEW_SHEET);
}

/** Whether the workbook has a sheet for the meeting of Attain's. */
export async function hasReviewSheet(workbook: Workbook): Promise<boolean> {
  return (await ownSheet(workbook, REVIEW_SHEET)) !== null;
}
