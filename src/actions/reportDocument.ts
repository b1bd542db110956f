import { draftDocument, type DraftDocument } from '../core/handover/draftDocument';
import type { HandedRow } from '../core/handover/narrativeLines';
import type { Language } from '../core/language/message';
import type { WorkOptions } from '../workbook/port';
import { Pace } from './pace';
import type { ReportView } from './reportView';

/** The shown table with its drafts as a document, whatever it is written as. Long work pauses and can be cancelled. */
export function reportDocument(
  view: ReportView,
  rows: readonly HandedRow[],
  language: Language,
  options: WorkOptions,
): Promise<DraftDocument> {
  return new Pace(options).finish(draftDocument({ ...view, rows }, language));
}
