import { assess } from '../core/achievement/assess';
import type { Assessment } from '../core/achievement/assessment';
import { layoutOf } from '../core/achievement/layout';
import { operandCells } from '../core/achievement/operandCells';
import { planAchievement } from '../core/achievement/planAchievement';
import type { Scheme } from '../core/achievement/scheme';
import { readScheme } from '../core/achievement/schemeDocument';
import { DEFAULT_SCHEME } from '../core/achievement/schemePresets';
import { message, type Message } from '../core/language/message';
import { detectTables, mappedTable, noTable } from '../core/report/detectTables';
import type { Corrections } from '../core/report/indicator';
import { readIndicators } from '../core/report/readReport';
import type { ReportTable, TableMapping } from '../core/report/table';
import type { SheetRef, SheetSnapshot } from '../core/sheet/snapshot';
import { isFindingsPage } from '../core/validation/sheet/findingsPage';
import { WorkbookFailure } from '../workbook/failure';
import type { SheetInfo, Workbook, WorkOptions } from '../workbook/port';
import { correctionsOf } from './corrections';
import { ownedIn, readJournal } from './journal';
import { Pace } from './pace';
import type { ReportView } from './reportView';
import { STORED, storedCorrections, storedMappings } from './stored';

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
  const mappings = await storedMappings(workbook);
  const corrections = await storedCorrections(workbook);
  const journal = await readJournal(workbook);
  const kept = request.scheme ? { scheme: request.scheme, problem: null } : await storedScheme(workbook);
  const { scheme } = kept;
  const own = isFindingsPage(snapshot);
  const tables = own ? [] : tablesOf(snapshot, request.mapping ?? mappings[sheet.id]);
  const table = tables[request.table ?? 0] ?? null;
  const view = { sheets, snapshot, tables, table, scheme, schemeProblem: kept.problem };
  if (!table) {
    const reason = own ? message('findings.sheet.own') : noTable(snapshot).reason;
    return { ...view, noTable: reason, assessments: [], plan: null };
  }
  const assessments = await assessAll(snapshot, table, scheme, {
    corrections: correctionsOf(corrections, sheet, request.corrections),
    options,
  });
  const owned = ownedIn(journal, sheet.id);
  return {
    ...view,
    noTable: table.rows.length === 0 ? message('reading.no-rows') : null,
    assessments,
    plan: planAchievement({ snapshot, table, assessments, scheme, language: table.language, owned }),
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

function tablesOf(snapshot: SheetSnapshot, mapping: TableMapping | undefined): readonly ReportTable[] {
  const mapped = mapping && mappedTable(snapshot, mapping);
  const detected = detectTables(snapshot);
  if (!mapped) return detected;
  return [mapped, ...detected.filter(({ headerRow }) => headerRow !== mapped.headerRow)];
}

/** The workbook's scheme; a damaged or newer one is said so, left alone, and replaced by the default for now. */
async function storedScheme(
  workbook: Workbook,
): Promise<{ readonly scheme: Scheme; readonly problem: Message | null }> {
  const stored = await workbook.preferences.get(STORED.scheme);
  if (stored === undefined) return { scheme: DEFAULT_SCHEME, problem: null };
  const reading = readScheme(stored);
  return reading.kind === 'scheme'
    ? { scheme: reading.scheme, problem: null }
    : { scheme: DEFAULT_SCHEME, problem: reading.problem };
}

/** Keeps a scheme in the workbook. */
export async function saveScheme(workbook: Workbook, scheme: Scheme): Promise<void> {
  await workbook.preferences.set(STORED.scheme, scheme);
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
