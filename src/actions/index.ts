/** What every surface can do with a workbook. */
export { checkFile, type CheckedFile, type CheckedTable } from './checkFile';
export type { ClosedFiles } from './closedFiles';
export type { DocumentWriter } from './documentWriter';
export {
  compareLastYear,
  openAllReports,
  readLastYear,
  validateWithLastYear,
  type LastYearComparison,
} from './compareLastYear';
export { computeAchievement, followChanges, isStanding, type ComputeChoice } from './computeAchievement';
export { correctActual, typedFigure } from './corrections';
export { applyDrafts, planReportDrafts, rewordDraft, type DraftChoice } from './draft';
export { hasFileSummary, removeFileSummary, writeFileSummary, type FileResult } from './fileSummary';
export {
  hasFindingsSheet,
  removeFindings,
  writeFindings,
  writeFindingsOf,
  type ValidatedTable,
} from './findingsSheet';
export { marksOf } from './sheetMarks';
export { openReport, type ReportRequest } from './openReport';
export { reportDocument } from './reportDocument';
export type { ReportView } from './reportView';
export { hasReviewSheet, removeReview, writeReview } from './reviewSheet';
export { canRestore, interruptedWrite, keepInterrupted, restore } from './restore';
export { discardDocument, STORED, type DocumentName, type DocumentProblem } from './documents/document';
export { rememberReading, type SaidReading } from './documents/mappings';
export { saveScheme } from './documents/scheme';
export { reopen, settle, type GivenAnswer } from './settling';
export { mend, validate, type Validation } from './validate';
export { acceptFindings, setRuleSeverity, storedSettings, withdrawAcceptance } from './validationSettings';
