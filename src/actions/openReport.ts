import { assess } from '../core/achievement/assess';
import type { Assessment } from '../core/achievement/assessment';
import { layoutOf } from '../core/achievement/layout';
import { operandCells } from '../core/achievement/operandCells';
import { planAchievement } from '../core/achievement/planAchievement';
import type { Scheme } from '../core/achievement/scheme';
import { message } from '../core/language/message';
import { findTables, mapTable, noTable } from '../core/report/detectTables';
import type { Corrections } from '../core/report/indicator';
import { readIndicators } from '../core/report/readReport';
import type { ReportTable, TableMapping } from '../core/report/table';
import type { SheetRef, SheetSnapshot } from '../core/sheet/snapshot';
import type { Stepwise } from '../core/sheet/stepwise';
import { isFileSummaryPage } from '../core/validation/sheet/fileSummaryPage';
import { isFindingsPage } from '../core/validation/sheet/findingsPage';
import { WorkbookFailure } from '../workbook/failure';
import type { SheetInfo, Workbook, WorkOptions } from '../workbook/port';
import { correctionsOf } from './corrections';
import { CORRECTIONS } from './documents/corrections';
import { readDocument } from './documents/document';
import { mappingOf, MAPPINGS } from './documents/mappings';
import { readStoredScheme } from './documents/scheme';
import { ownedIn, readJournal } from './journal';
import { VALIDATION } from './validationSettings';
import { Pace } from './pace';
import type { ReportView } from './reportView';

/** Which table is to be read, and what the user said about it. What is absent is chosen or remembered. */
export interface ReportRequest {
  readonly sheet?: SheetRef;
  /** Position among the sheet's tables, from 0. */
  readonly table?: number;
  readonly mapping?: TableMapping;
  /** By the indicator's number; before those kept in the workbook. */
  readonly corrections?: ReadonlyMap<number, Corrections>;
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
  const documentProblems = [kept, mappings, corrections, settings].flatMap(({ problem }) => problem ?? []);
  const own = isFindingsPage(snapshot) || isFileSummaryPage(snapshot);
  const tables = own
    ? []
    : await quietly(options).finish(
        tablesOf(snapshot, request.mapping ?? mappingOf(mappings.value, snapshot)),
      );
  const table = tables[request.table ?? 0] ?? null;
  const view = { sheets, snapshot, tables, table, scheme, documentProblems };
  if (!table) {
    const reason = own ? message('findings.sheet.own') : noTable(snapshot).reason;
    return { ...view, noTable: reason, assessments: [], plan: null };
  }
  const assessments = await assessAll(snapshot, table, scheme, {
    corrections: correctionsOf(corrections.value, sheet, request.corrections),
    options,
  });
  const owned = ownedIn(journal, sheet.id);
  return {
    ...view,
    noTable: table.rows.length === 0 ? message('reading.no-rows') : null,
    assessments,
    plan: await quietly(options).finish(
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

function* tablesOf(
  snapshot: SheetSnapshot,
  mapping: TableMapping | undefined,
): Stepwise<readonly ReportTable[]> {
  const mapped = mapping && (yield* mapTable(snapshot, mapping));
  const detected = yield* findTables(snapshot);
  if (!mapped) return detected;
  return [mapped, ...detected.filter(({ headerRow }) => headerRow !== mapped.headerRow)];
}

async function assessAll(
  snapshot: SheetSnapshot,
  table: ReportTable,
  scheme: Scheme,
  context: { readonly corrections: ReturnType<typeof correctionsOf>; readonly options: WorkOptions },
): Promise<readonly Assessment[]> {
  const pace = new Pace(context.options);
  const layout = layoutOf(snapshot, table, scheme);
  const assessments: Assessment[] = [];
  const { corrections } = context;
  for (const indicator of readIndicators(snapshot, table, { reportYear: scheme.reportYear, corrections })) {
    assessments.push(assess(indicator, scheme, operandCells(snapshot, table, layout, indicator)));
    await pace.step(assessments.length, table.rows.length);
  }
  return assessments;
}
