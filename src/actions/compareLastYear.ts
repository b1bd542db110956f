import type { Message } from '../core/language/message';
import { compareYears } from '../core/validation/lastYear/compareYears';
import type { LastYearWorkbook, YearPairing } from '../core/validation/lastYear/lastYear';
import { reportFile, type ReportFile } from '../core/validation/engine/reportFile';
import type { ValidationSettings } from '../core/validation/engine/settings';
import type { Workbook, WorkOptions } from '../workbook/port';
import { ownedIn, readJournal } from './journal';
import { openReport, type ReportRequest } from './openReport';
import { Pace } from './pace';
import type { ReportView } from './reportView';
import { validate, type Validation } from './validate';

/** This year's tables beside last year's workbook. */
export interface LastYearComparison {
  readonly pairing: YearPairing;
  /** Why nothing was compared, for the user; `null` where it was. */
  readonly problem: Message | null;
  /** A table as `validate` is to look at it; `undefined` for a view that was not among those compared. */
  readonly reportOf: (view: ReportView) => ReportFile | undefined;
}

/** Reads last year's workbook, all tables of all visible sheets; `name` is what findings call it. */
export async function readLastYear(
  workbook: Workbook,
  name: string,
  options: WorkOptions,
): Promise<LastYearWorkbook> {
  const views = await openAllReports(workbook, {}, options);
  return { name, reports: await reportsOf(workbook, views) };
}

/** Every table of every visible sheet, in order. */
export async function openAllReports(
  workbook: Workbook,
  request: Pick<ReportRequest, 'scheme'>,
  options: WorkOptions,
): Promise<readonly ReportView[]> {
  const views: ReportView[] = [];
  for (const { id, name, visibility } of await workbook.sheets()) {
    if (visibility === 'hidden') continue;
    for (let table = 0; ; table++) {
      const view = await openReport(workbook, { ...request, sheet: { id, name }, table }, options);
      if (!view.table) break;
      views.push(view);
    }
  }
  return views;
}

/** Pairs the tables of a workbook with last year's. Give all of them: an indicator may have moved to another sheet. */
export async function compareLastYear(
  workbook: Workbook,
  views: readonly ReportView[],
  lastYear: LastYearWorkbook,
  options: WorkOptions,
): Promise<LastYearComparison> {
  const withTable = views.filter(({ table }) => table !== null);
  const work = compareYears(await reportsOf(workbook, withTable), lastYear);
  const { pairing, problem, reports } = await new Pace(options).finish(work);
  const byView = new Map(withTable.map((view, index) => [view, reports[index]]));
  return { pairing, problem, reportOf: (view) => byView.get(view) };
}

/**
 * Looks for inconsistencies in the shown table as `validate` does, and for those with last year's workbook. The
 * workbook's other tables are read as well, to pair the indicators.
 */
export async function validateWithLastYear(
  workbook: Workbook,
  view: ReportView,
  lastYear: LastYearWorkbook,
  options: WorkOptions,
  chosen?: ValidationSettings,
): Promise<Validation & { readonly comparison: LastYearComparison }> {
  const all = await openAllReports(workbook, { scheme: view.scheme }, options);
  const others = all.filter((other) => !isSameTable(other, view));
  const comparison = await compareLastYear(workbook, [view, ...others], lastYear, options);
  const validation = await validate(workbook, view, options, chosen, comparison.reportOf(view));
  return { ...validation, comparison };
}

function isSameTable(a: ReportView, b: ReportView): boolean {
  return a.snapshot.sheet.id === b.snapshot.sheet.id && a.table?.headerRow === b.table?.headerRow;
}

async function reportsOf(workbook: Workbook, views: readonly ReportView[]): Promise<readonly ReportFile[]> {
  const journal = await readJournal(workbook);
  return views.flatMap(({ table, snapshot, scheme, assessments }) =>
    table
      ? [reportFile({ snapshot, table, scheme, assessments, owned: ownedIn(journal, snapshot.sheet.id) })]
      : [],
  );
}
