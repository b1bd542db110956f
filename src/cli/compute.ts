import { computeAchievement, openReport } from '../actions';
import { message, type Message } from '../core/language/message';
import { cellName, placeName } from '../core/sheet/address';
import type { FileWorkbook } from '../workbook/file/fileWorkbook';
import { CliFailure } from './failure';
import { requestOf, type ReadFile } from './readFile';
import type { JobSettings } from './settings';

/** What computing wrote into a workbook in memory. */
export interface Computed {
  readonly written: number;
  /** Cells that hold something else than Attain would write: a person's, and left alone. */
  readonly leftAlone: readonly string[];
}

/** Writes the achievement of every table that was read into the workbook. */
export async function computeTables(
  workbook: FileWorkbook,
  { path, tables }: ReadFile,
  settings: Pick<JobSettings, 'scheme' | 'wish'>,
): Promise<Computed> {
  let written = 0;
  const leftAlone: string[] = [];
  const positions = new Map<string, number>();
  const writtenSheets = new Set<string>();
  for (const { view: read } of tables) {
    const { sheet } = read.snapshot;
    const table = positions.get(sheet.id) ?? 0;
    positions.set(sheet.id, table + 1);
    // The table before it on the same sheet may have gained columns by now.
    const view = writtenSheets.has(sheet.id)
      ? await openReport(workbook, { sheet, table, ...requestOf(settings) }, {})
      : read;
    if (!view.plan) continue;
    if (view.plan.blocked) throw blocked(path, sheet.name, view.plan.blocked);
    const applied = await computeAchievement(workbook, view, { overwrite: new Set() }, {});
    written += applied.written;
    if (applied.written > 0) writtenSheets.add(sheet.id);
    const cells = [...view.plan.conflicts, ...applied.skipped.map(({ change }) => change)];
    leftAlone.push(...cells.map(({ cell }) => placeName(sheet.name, cellName(cell))));
  }
  return { written, leftAlone };
}

function blocked(file: string, sheet: string, reason: Message): CliFailure {
  return new CliFailure(message('cli.said-of-sheet', { file, sheet, message: reason }));
}
