import { assess } from '../core/achievement/assess';
import type { Assessment } from '../core/achievement/assessment';
import { layoutOf } from '../core/achievement/layout';
import { operandCells } from '../core/achievement/operandCells';
import { planAchievement } from '../core/achievement/planAchievement';
import type { Scheme } from '../core/achievement/scheme';
import { isReviewPage } from '../core/handover/reviewPage';
import { message } from '../core/language/message';
import { findTables, noTable } from '../core/layout/findTables';
import type { DecisionsOf } from '../core/report/readIndicator';
import { readIndicators } from '../core/report/readReport';
import type { ReportTable } from '../core/layout/table';
import type { LayoutWish } from '../core/layout/wish';
import type { CellAddress } from '../core/sheet/address';
import type { SheetRef, SheetSnapshot } from '../core/sheet/snapshot';
import { isFileSummaryPage } from '../core/validation/findingSheets/fileSummaryPage';
import { isFindingsPage } from '../core/validation/findingSheets/findingsPage';
import { reportFile } from '../core/validation/engine/reportFile';
import { WorkbookFailure } from '../workbook/failure';
import { breathe } from '../workbook/pause';
import type { SheetInfo, Workbook, WorkOptions } from '../workbook/port';
import { asFound, withOwnColumns } from './asFound';
import { askedOf } from './asking';
import { CORRECTIONS, decisionsOf, NO_DECISIONS } from './documents/corrections';
import { readDocument } from './documents/document';
import { MAPPINGS, wishOf } from './documents/mappings';
import { readStoredScheme } from './documents/scheme';
import { journalProblem, ownedIn, readJournal } from './journal';
import { VALIDATION } from './validationSettings';
import { Pace } from './pace';
import type { ReportView } from './reportView';

/** Which table is to be read, and what the user said about it. What is absent is chosen or remembered. */
export interface ReportRequest {
  readonly sheet?: SheetRef;
  /** Position among the sheet's tables, from 0. */
  readonly table?: number;
  /** How the sheet is read, before what the workbook keeps of it. */
  readonly wish?: Partial<LayoutWish>;
  /** Instead of the workbook's own scheme. */
  readonly scheme?: Scheme;
}

/** Reads a sheet, finds its tables, assesses the chosen one, and plans what Compute achievement would write. */
export async function openReport(
  workbook: Workbook,
  request: ReportRequest,
  options: WorkOptions,
): Promise<ReportView> {
  const sheets = await workbook.sheets();
  const sheet = chooseSheet(sheets, request.sheet);
  const snapshot = await workbook.read(sheet, options);
  const mappings = await readDocument(workbook, MAPPINGS);
  const corrections = await readDocument(workbook, CORRECTIONS);
  const journal = await readJournal(workbook);
  const kept = request.scheme ? { value: request.scheme, problem: null } : await readStoredScheme(workbook);
  const scheme = kept.value;
  const settings = await readDocument(workbook, VALIDATION);
  const problems = [kept, mappings, corrections, settings].map(({ problem }) => problem);
  const documentProblems = [...problems, await journalProblem(workbook)].flatMap((problem) => problem ?? []);
  const own = isFindingsPage(snapshot) || isFileSummaryPage(snapshot) || isReviewPage(snapshot);
  const wish = { ...wishOf(mappings.value, snapshot), ...request.wish };
  const pace = quietly(options);
  await breathe();
  const original = asFound(snapshot, journal);
  await breathe();
  const found = own ? [] : await pace.finish(findTables(original, wish));
  await breathe();
  const tables = found.map((one) => withOwnColumns(one, snapshot, journal));
  await breathe();
  const table = tables[request.table ?? 0] ?? null;
  const view = { sheets, snapshot, tables, table, wish, scheme, documentProblems };
  if (!table) {
    const reason = own ? message('findings.sheet.own') : noTable(snapshot).reason;
    return { ...view, noTable: reason, assessments: [], questions: [], plan: null };
  }
  const owned = ownedIn(journal, sheet.id);
  const decided = corrections.value[sheet.id] ?? NO_DECISIONS;
  const assessments = await assessAll(snapshot, table, scheme, {
    decisions: (key) => decided.rows[key] && decisionsOf(decided.rows[key]),
    asFound: original,
    isComputed: (cell) => owned(cell) !== undefined,
    options,
  });
  await breathe();
  const report = reportFile({ snapshot, table, scheme, assessments, owned });
  return {
    ...view,
    noTable: table.records.length === 0 ? message('reading.no-rows') : null,
    assessments,
    questions: await askedOf(report, settings.value, decided.kept, pace),
    plan: await pace.finish(
      planAchievement({ snapshot, table, assessments, scheme, language: table.language, owned }),
    ),
  };
}

function chooseSheet(sheets: readonly SheetInfo[], asked: SheetRef | undefined): SheetRef {
  const found = asked
    ? sheets.find(({ id }) => id === asked.id)
    : (sheets.find(({ active }) => active) ?? sheets.find(({ visibility }) => visibility === 'visible'));
  if (!found) {
    throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: asked?.name ?? '' }));
  }
  return { id: found.id, name: found.name };
}

/** Finding tables and planning take a small part of the time that assessing takes: that alone tells how far it is. */
const quietly = ({ signal }: WorkOptions): Pace => new Pace(signal ? { signal } : {});

async function assessAll(
  snapshot: SheetSnapshot,
  table: ReportTable,
  scheme: Scheme,
  context: {
    readonly decisions: DecisionsOf;
    readonly asFound: SheetSnapshot;
    readonly isComputed: (cell: CellAddress) => boolean;
    readonly options: WorkOptions;
  },
): Promise<readonly Assessment[]> {
  const pace = new Pace(context.options);
  const layout = layoutOf(snapshot, table, scheme);
  const assessments: Assessment[] = [];
  const { decisions, asFound: original, isComputed } = context;
  const indicators = readIndicators(snapshot, table, {
    reportYear: scheme.reportYear,
    decisions,
    asFound: original,
    isComputed,
  });
  await pace.step(0, table.records.length);
  for (const indicator of indicators) {
    assessments.push(assess(indicator, scheme, operandCells(snapshot, layout, indicator)));
    await pace.step(assessments.length, table.records.length);
  }
  return assessments;
}
