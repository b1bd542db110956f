/** What every surface can do with a workbook. */
export {
  compareLastYear,
  openAllReports,
  readLastYear,
  validateWithLastYear,
  type LastYearComparison,
} from './compareLastYear';
export { computeAchievement, type ComputeChoice } from './computeAchievement';
export { correctActual } from './corrections';
export { applyDrafts, planReportDrafts, type DraftChoice } from './draft';
export {
  hasFindingsSheet,
  removeFindings,
  writeFindings,
  writeFindingsOf,
  type ValidatedTable,
} from './findingsSheet';
export { openReport, saveScheme, type ReportRequest } from './openReport';
export type { ReportView } from './reportView';
export { canRestore, restore } from './restore';
export { rememberMapping } from './stored';
export { mend, validate, type Validation } from './validate';
export { acceptFinding, setRuleSeverity, storedSettings, withdrawAcceptance } from './validationSettings';
