import { applyDrafts, planReportDrafts, type DraftChoice, type ReportView } from '../../actions';
import { isSafe } from '../../core/draft/draftChoices';
import type { DraftPlan, RowDraft } from '../../core/draft/planDrafts';
import { cellName, placeName } from '../../core/sheet/address';
import type { ChangePlan } from '../../core/sheet/changePlan';
import type { Workbook } from '../../workbook/port';
import type { FileProgress } from '../fileProgress';
import type { ReadFile } from '../readFile';

/** One table of a workbook with what is drafted for it. */
export interface DraftedTable extends DraftPlan {
  readonly view: ReportView;
}

/** What was drafted for one file. */
export interface DraftedFile {
  readonly path: string;
  readonly tables: readonly DraftedTable[];
}

/** What writing drafts did in a workbook in memory. */
export interface WrittenDrafts {
  readonly written: number;
  /** Cells that a person edited after they were drafted. */
  readonly leftAlone: readonly string[];
}

/** Drafts the narratives of every table that was read. Nothing is written. */
export async function draftTables(
  workbook: Workbook,
  { path, tables }: ReadFile,
  choice: DraftChoice,
  progress: FileProgress,
): Promise<DraftedFile> {
  const options = { progress: progress.of('drafting') };
  const drafted: DraftedTable[] = [];
  for (const { view } of tables) {
    drafted.push({ view, ...(await planReportDrafts(workbook, view, choice, options)) });
  }
  return { path, tables: drafted };
}

/** Writes the drafts into the workbook, but for the rows that a person edited. */
export async function writeDrafts(workbook: Workbook, { tables }: DraftedFile): Promise<WrittenDrafts> {
  let written = 0;
  const leftAlone: string[] = [];
  for (const { view, rows } of tables) {
    const applied = await applyDrafts(workbook, view, rows.filter(isSafe), {});
    written += applied.written;
    const cells = [...editedIn(rows), ...applied.skipped.map(({ change }) => change)];
    leftAlone.push(...cells.map(({ cell }) => placeName(view.snapshot.sheet.name, cellName(cell))));
  }
  return { written, leftAlone };
}

function editedIn(rows: readonly RowDraft[]): ChangePlan['cells'] {
  return rows.filter((row) => !isSafe(row)).flatMap(({ changes }) => changes);
}
