import { withConflicts } from '../core/achievement/plan';
import { message } from '../core/language/message';
import { cellName, sameCell } from '../core/sheet/address';
import type { Applied, CellChange, ChangePlan } from '../core/sheet/changePlan';
import { WorkbookFailure } from '../workbook/failure';
import { breathe } from '../workbook/pause';
import type { Workbook, WorkOptions } from '../workbook/port';
import { applyRemembering } from './applyRemembering';
import { withBasis } from './basis';
import { forgetWritten } from './corrections';
import { joinLatest } from './journal';
import type { ReportView } from './reportView';

/** Which cells that hold something else the user lets go, by name (`G5`). */
export interface ComputeChoice {
  readonly overwrite: ReadonlySet<string>;
}

/**
 * Writes what the view's plan says, with the conflicts that the user chose, and remembers how to undo it.
 * A cell that changed since the view was read, or whose row did, is left alone and comes back among the skipped ones.
 */
export async function computeAchievement(
  workbook: Workbook,
  view: ReportView,
  choice: ComputeChoice,
  options: WorkOptions,
): Promise<Applied> {
  const { plan } = view;
  if (!plan) throw new WorkbookFailure('unsupported', view.noTable ?? message('reading.no-table'));
  if (plan.blocked) throw new WorkbookFailure('protected', plan.blocked);
  const chosen = plan.conflicts.filter(({ cell }) => choice.overwrite.has(cellName(cell)));
  return write(workbook, view, withConflicts(plan, chosen), options);
}

/**
 * Brings the results that stand in the sheet up to date, and writes nothing else: no column, no row that has
 * no results yet, and no cell that a person wrote over. Restore then puts back what stood before the first write.
 */
export async function followChanges(
  workbook: Workbook,
  view: ReportView,
  options: WorkOptions,
): Promise<Applied> {
  const { plan } = view;
  const cells = plan && !plan.blocked ? plan.plan.cells.filter(isStanding) : [];
  const applied = await write(workbook, view, { ...nothing(view.snapshot), cells }, options);
  await joinLatest(workbook);
  return applied;
}

/** Whether a change renews a result, rather than being the first. */
export function isStanding({ before }: CellChange): boolean {
  return before.kind !== 'empty';
}

async function write(
  workbook: Workbook,
  view: ReportView,
  changes: ChangePlan,
  options: WorkOptions,
): Promise<Applied> {
  if (changes.cells.length === 0) return { written: 0, skipped: [], inverse: nothing(changes) };
  const plan = withBasis(view, changes);
  await breathe();
  const applied = await applyRemembering(workbook, plan, options);
  await forgetWritten(workbook, view, correctedIn(view, changes, applied));
  return applied;
}

function nothing({ sheet }: Pick<ChangePlan, 'sheet'>): ChangePlan {
  return { sheet, cells: [], looks: [], widths: [], tables: [] };
}

/** The indicators whose corrected actual now stands in its cell. */
function correctedIn(
  view: ReportView,
  plan: ChangePlan,
  { skipped }: Applied,
): ReportView['assessments'][number]['indicator'][] {
  return view.assessments
    .map(({ indicator }) => indicator)
    .filter(({ actual, record, rows }) => {
      if (actual?.source !== 'corrected') return false;
      const own = new Set(
        Object.values(record.fields).flatMap((cells) => cells.map(({ cell }) => cellName(cell))),
      );
      const isOwn = ({ cell }: CellChange): boolean => cell.row === rows.first || own.has(cellName(cell));
      const written = plan.cells.filter(isOwn);
      return (
        written.length > 0 &&
        !skipped.some(({ change }) => written.some(({ cell }) => sameCell(cell, change.cell)))
      );
    });
}
